import { spawn } from 'node:child_process';

const root = new URL('..', import.meta.url);

/**
 * Runs a program at the root of the project, its words among ours.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {number} minutes after which it is ended
 * @returns {Promise<number | null>} the exit code, null where it was killed or did not start
 */
export function run(program, args, minutes = 10) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      // Colour codes and moving lines are noise in a log.
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const limit = setTimeout(() => {
      console.log(`${program} ${args.join(' ')} took more than ${minutes} minutes`);
      child.kill('SIGKILL');
    }, minutes * 60_000);
    const end = (/** @type {number | null} */ code) => {
      clearTimeout(limit);
      resolve(code);
    };
    child.once('error', (error) => {
      console.log(error.message);
      end(null);
    });
    child.once('close', end);
  });
}
