/** Where the program starts: the arguments go to the command line, its answer becomes the exit code. */

import { main } from './cli.ts';
import { WORKER } from './log/worker-argument.ts';

const argv = process.argv.slice(2);
// A thread of this program that helps to read a log.
if (argv[0] === WORKER) import('./log/worker.ts').then(({ scanForEver }) => scanForEver());
else
  main(argv).then((code) => {
    process.exitCode = code;
  });
