/**
 * A reporter that says nothing itself: in WebKit and Firefox a stack does not begin with what went
 * wrong, and of an error Vitest's JSON report has the stack alone.
 * @implements {import('vitest/node').Reporter}
 */
export default class MessageFirst {
  onTestCaseResult(/** @type {import('vitest/node').TestCase} */ test) {
    for (const error of test.result().errors ?? []) {
      const { name = 'Error', message, stack = '' } = error;
      if (!stack.includes(message)) error.stack = `${name}: ${message}\n${stack}`;
    }
  }
}
