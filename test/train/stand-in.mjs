// Stands in for the worker in tests: what a run does is decided by its seed.
import { existsSync, writeFileSync } from 'node:fs';

const outcome = {
  status: 'ok',
  predictions: { probe: [1] },
  loss: { epochs: [], loss: [], validation: [] },
  parameters: 0,
  weights: '',
  seconds: { init: 0, compile: 0, train: 0 },
};
process.on('disconnect', () => process.exit(0));
process.on('message', ({ type, id, seed }) => {
  if (type === 'stop') process.exit(0);
  const once = `${process.env.STAND_IN_FOLDER}/${seed}`;
  const again = existsSync(once);
  writeFileSync(once, '');
  const done = () => process.send({ type: 'done', id, outcome });
  if (seed === 1 || again) {
    if (seed === 4) process.kill(process.pid, 'SIGKILL');
    else if (seed === 7)
      process.send({ type: 'done', id, outcome: { ...outcome, status: 'failed', reason: 'no luck' } });
    else done();
  } else if (seed === 2) process.kill(process.pid, 'SIGSEGV');
  else if (seed === 3) process.exit(9);
  else if (seed === 4) {
    process.stderr.write('out of luck\n');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 50);
  } else if (seed === 5) {
    // Hangs: says nothing any more.
  } else if (seed === 11) {
    // One call that takes three times as long as a silent worker may live.
    for (const end = Date.now() + 3000; Date.now() < end; );
    done();
  } else if (seed === 12) {
    setTimeout(() => process.kill(process.pid, 'SIGSTOP'), 50);
    setTimeout(done, 100);
  } else if (seed === 6) process.abort();
  else if (seed === 7)
    process.send({ type: 'done', id, outcome: { ...outcome, status: 'failed', reason: 'no luck' } });
  else done();
});
