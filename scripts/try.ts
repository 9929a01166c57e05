import { startStack } from './stack/stack.ts';
import { seedDemoWorld } from './seed/seed-demo-world.ts';
const t = Date.now();
const stack = await startStack({
  root: process.cwd(),
  dataDir: '/work/main/.data/try',
  ports: { api: 5200, chat: 5201, sponsor: 5300, sandbox: 5400, smtp: 5425 },
  durable: false,
  foreign: { private: undefined, sponsor: undefined },
  logLevel: 'info',
  onProgress: (s) => console.log(Date.now() - t, s),
});
try {
  await seedDemoWorld(stack, (s) => console.log(Date.now() - t, s));
  for (const p of stack.processes) {
    const { readFileSync } = await import('node:fs');
    console.log(p.name, /VmRSS.*/.exec(readFileSync(`/proc/${p.pid}/status`, 'utf8'))?.[0]);
  }
} catch (e) {
  console.error(e, (e as any).problem);
} finally {
  await stack.stop();
}
process.exit(0);
