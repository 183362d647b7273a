/**
 * The code of a thread that scans, where the program is one file: the build puts it here, so that a thread need not
 * load all of the program. Empty where the program is made of parts.
 */
export const WORKER_CODE: string = '';
