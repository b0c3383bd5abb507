import { spawnSync } from 'node:child_process';

/** What stands before a command so that it runs without a network; nothing where this machine cannot do that. */
export interface Isolation {
  /** No interface at all. */
  readonly none: readonly string[];
  /** The loopback interface alone. */
  readonly loopback: readonly string[];
}

export function isolation(): Isolation {
  const none = namespaceWithoutNetwork();
  return { none, loopback: withLoopback(none) };
}

/** The command that starts another one in a network namespace of its own, without any interface to the outside. */
function namespaceWithoutNetwork(): readonly string[] {
  const asRoot = ['unshare', '--net'];
  const asUser = ['unshare', '--user', '--map-root-user', '--net'];
  const works = [asRoot, asUser].find(([program = '', ...rest]) => spawnSync(program, [...rest, 'true']).status === 0);
  if (works) return works;
  console.log('This machine makes no network namespaces: the journeys run without one.');
  return [];
}

/** The same with the loopback interface alone; nothing where it cannot be switched on. */
function withLoopback(isolated: readonly string[]): readonly string[] {
  const [program, ...rest] = isolated;
  if (!program) return [];
  const up = [...rest, 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  return spawnSync(program, [...up, 'true']).status === 0 ? [program, ...up] : [];
}
