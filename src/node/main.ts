/** Where the program starts: the arguments go to the command line, its answer becomes the exit code. */

import { WORKER } from './log/worker-argument.ts';

const argv = process.argv.slice(2);
// A thread of this program that helps to read a log needs nothing of the command line: it would cost it 30 MB.
if (argv[0] === WORKER) import('./log/worker.ts');
else
  import('./cli.ts')
    .then(({ main }) => main(argv))
    .then((code) => {
      process.exitCode = code;
    });
