/** The argument that makes a thread of this program a scanner. No command line can hold it: arguments end at a NUL. */
export const WORKER = '\0scan';
