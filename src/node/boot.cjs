/**
 * Starts the bundled program quickly: loads it with the compiled code that an earlier run kept beside it.
 *
 * The build copies this file into dist/ and fills in the names of the bundles. It stays plain JavaScript that a very old
 * Node can still read, since it is where such a Node is told that it is too old.
 */
'use strict';

const version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  process.stderr.write(
    `sshwhy: this is Node ${process.versions.node}, and sshwhy needs Node 20.19 or newer: install a newer one, or name it in SSHWHY_NODE.\n`,
  );
  process.exit(3);
}

// The launcher took it away for the start of Node; programs that this one starts may need it.
const certificates = process.env.SSHWHY_EXTRA_CA_CERTS;
if (certificates !== undefined) {
  process.env.NODE_EXTRA_CA_CERTS = certificates;
  delete process.env.SSHWHY_EXTRA_CA_CERTS;
}

// A run on one paste is over before optimised code pays: compiling it competes with the run itself. A whole log takes
// long enough for it. What explaining reads it keeps to the end, so that a larger young generation would only be more
// memory. Later Nodes have no such flags, and would complain.
const isScanner = process.argv[2] === '\0scan'; // a thread of `log`; no command line can hold a NUL
const isShort =
  version[0] === 20 && !isScanner && process.argv[2] !== 'log' && process.argv[2] !== 'simulate';
if (isShort) require('node:v8').setFlagsFromString('--interrupt-budget=1000000 --semi-space-growth-factor=1');

const fs = require('node:fs');
const vm = require('node:vm');

// V8 takes compiled code only from the same version of itself with the same flags; the names keep several from fighting
// over one file.
const CACHE = `.${process.version}-${process.arch}${isShort ? '-short' : ''}.cache`;

const modules = new Map();
const unkept = [];

/** `require` for the bundle: its own chunks come through here, everything else from Node. */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  const known = modules.get(name);
  if (known !== undefined) return known.exports;

  const filename = `${__dirname}/${name.slice(2)}`;
  // The build has made the bundle one function in pure ASCII, the kind of text that is read and compiled fastest.
  const source = fs.readFileSync(filename, 'latin1');
  const cachedData = readIfThere(filename + CACHE);
  const script = new vm.Script(source, { filename, cachedData });
  if (cachedData === undefined || script.cachedDataRejected) keepCompiled(script, filename + CACHE);

  const module = { exports: {} };
  modules.set(name, module);
  script.runInThisContext()(module.exports, load, module, filename, __dirname);
  return module.exports;
}

function readIfThere(path) {
  try {
    return fs.readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * At the end of this run, when the functions that a run needs are compiled, keeps them for the next one. A folder that
 * may not be written to is no fault: every run is just a little slower then.
 */
function keepCompiled(script, path) {
  // One listener for all: Node warns of many.
  if (unkept.push([script, path]) > 1) return;
  process.once('exit', () => {
    for (const [script, path] of unkept) {
      const unfinished = `${path}.${process.pid}`;
      try {
        const file = fs.openSync(unfinished, 'wx');
        fs.writeSync(file, script.createCachedData());
        fs.closeSync(file);
        fs.renameSync(unfinished, path);
      } catch {}
    }
  });
}

load(isScanner ? './SCANNER' : './BUNDLE');
