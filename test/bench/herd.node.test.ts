/** The small sister of `npm run bench:herd`: fewer readers, so that chance weighs more. */
import { describe, expect, it } from 'vitest';
import { dice, scenarios, simulate } from './herd.js';

const readers = 50_000;

describe('fifty thousand readers', () => {
  it.each(scenarios.filter(({ limits }) => limits))(
    'come no more often than ever through $name',
    (scenario) => {
      const { during, after, before } = simulate(scenario, readers, dice(7));
      expect(before).toBeLessThan(1.1);
      expect(during).toBeLessThanOrEqual(scenario.limits?.during ?? NaN);
      expect(after).toBeLessThanOrEqual(scenario.limits?.after ?? NaN);
    },
  );

  it('ask at once when all look again, and within five seconds when all are online again', () => {
    const [seen, online] = scenarios.filter(({ limits }) => !limits);
    if (!seen || !online) throw new Error('no such scenarios');
    // Which also shows that the measure measures.
    expect(simulate(seen, readers).after).toBeCloseTo(15, 1);
    expect(simulate(online, readers).after).toBeLessThan(3.3);
  });
});
