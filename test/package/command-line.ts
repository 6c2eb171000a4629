import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** As on a developer's command line: nothing of this test run, nor of the npm that started it. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|DEV|PROD|MODE|npm_config_local_prefix|INIT_CWD)$/.test(
        name,
      ),
  ),
);

/** Runs a program; what it said is in the message if it fails. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, env, timeout: 100_000 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}
