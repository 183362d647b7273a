/** What happens inside the lab's namespaces, as the one job says that this was started with (lab/enter.mjs starts it). */
import fs from 'node:fs';
import path from 'node:path';
import { breaks, scenarios, typed, words } from './scenarios.mjs';
import { buildWorld, makeLab, pause } from './world.mjs';

const job = JSON.parse(process.argv[2]);
const scenario = (await scenarios())[job.name];
buildWorld();
const lab = makeLab();
const log = () => (fs.existsSync(lab.LOG) ? fs.readFileSync(lab.LOG, 'utf8') : '');
const say = (answer) => fs.writeSync(1, JSON.stringify(answer));
let status = 0;

if (job.does === 'record') {
  await scenario.record(lab);
  pause(400);
  if (log() && !scenario.noLog) lab.keep('server.log', log());
  say(lab.files);
} else if (job.does === 'run') {
  // The words DEST and LOG stand for the destination and for the server's log. What `bring` names is handed out too.
  const env = await breaks(lab, scenario);
  const command = job.command.flatMap((word) =>
    word === 'DEST' ? words(scenario.to) : word === 'LOG' ? [lab.LOG] : [word],
  );
  const { where, user } = scenario;
  // What a person has tried before stands in the server's log as well.
  if (job.before) lab.run(words(typed(scenario)), { where, user, env, seconds: job.seconds });
  const run = lab.run(command, { where, user, env: { ...env, ...job.env }, seconds: job.seconds });
  pause(300);
  const brought = (job.bring ?? []).map((file) => [
    path.basename(file),
    fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '',
  ]);
  say({ ...run, log: log(), files: Object.fromEntries(brought) });
} else {
  const env = await breaks(lab, scenario);
  const { where, user } = scenario;
  if (!job.command) console.error(job.greeting);
  status = await lab.sit(job.command ?? ['bash', '--norc', '-i'], {
    where,
    user,
    env: { PS1: `lab:${where} \\u \\w\\$ `, ...env },
  });
}
process.exit(status);
