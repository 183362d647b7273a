/**
 * All scenarios of the lab, by name: CAUSE, or CAUSE--VARIANT. Each says in `fault` what is broken, and either
 *
 * - how it is broken, in `breaks(lab)`: then anyone can try it (lab/up.mjs), bench/probe.mjs measures the answers to it,
 *   and its recording is what `ssh -v` prints; or
 * - in `record(lab)`, which programs meet it and how: then it is there for the recording alone.
 */
import fs from 'node:fs';
import path from 'node:path';

const HERE = import.meta.dirname;

/** What a scenario has when it says nothing else. */
const USUAL = {
  /** What follows `ssh`: options and the destination. */
  to: 'alice@web1.example.test',
  where: 'client',
  user: 'dev',
  env: {},
  packages: [],
  /** Files that lab/install.sh puts into .tools and that this scenario needs. */
  tools: [],
};

export async function scenarios() {
  const files = fs.readdirSync(HERE).filter((name) => /^scenarios-.*\.mjs$/.test(name));
  const all = {};
  for (const file of files) {
    const layer = file.slice('scenarios-'.length, -'.mjs'.length);
    const { default: own } = await import(path.join(HERE, file));
    for (const [name, scenario] of Object.entries(own)) {
      all[name] = { ...USUAL, name, cause: name.split('--')[0], layer, ...scenario };
      all[name].record ??= (lab) => recordSsh(lab, all[name]);
    }
  }
  return all;
}

/** What a person types who only wants to get in. */
export const typed = (scenario, verbose = '-v') =>
  `ssh ${verbose} ${scenario.asks === undefined ? '-o BatchMode=yes ' : ''}${scenario.to} true`;

/** The words of a line for the shell; a word with blanks stands in single quotes. */
export const words = (line) => [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);

/** Breaks what the scenario is about; gives the environment that the client needs. */
export async function breaks(lab, scenario) {
  await scenario.breaks(lab);
  return {
    ...scenario.env,
    ...(scenario.asks === undefined ? {} : lab.answers(scenario.asks, scenario.asksAfter)),
  };
}

async function recordSsh(lab, scenario) {
  const env = await breaks(lab, scenario);
  const { where, user, seconds } = scenario;
  lab.client(typed(scenario), { where, user, env, seconds });
}
