/** As far as the running order looks into a story. */
export interface Edition {
  readonly headline: string;
  readonly status: string;
  readonly modified?: string;
  readonly updates: readonly { readonly id: string; readonly time: string }[];
}

export interface Step {
  /** What happens, after "Step 3 of 13:". */
  readonly says: string;
  play(story: Edition, now: Date): Edition;
}

export interface RunningOrder {
  opening(now?: Date): Edition;
  readonly steps: readonly Step[];
}

export declare function runningOrder(inTheEnd: Edition): RunningOrder;
