import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The script that runs the program named in `LEASHED`; its process group dies with its stdin. */
export const leash = fileURLToPath(new URL('./leash.sh', import.meta.url));

export function leashed(program: string): NodeJS.ProcessEnv {
  return { ...process.env, LEASHED: program };
}

export interface LeashedProcess {
  readonly child: ChildProcess;
  /** Ends the whole process group, and resolves when its leader is gone: the others follow. */
  end(): Promise<void>;
}

export function startLeashed(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): LeashedProcess {
  const child = spawn(leash, args, {
    detached: true,
    env: { ...leashed(program), ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    child,
    end() {
      child.stdin?.destroy();
      return gone;
    },
  };
}
