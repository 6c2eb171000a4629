export interface WebKitPrograms {
  driver: string;
  browser: string;
  display: string;
}

export interface InstalledEngines {
  chromium: string | undefined;
  firefox: string | undefined;
  webkit: WebKitPrograms | undefined;
}

export declare const engineNames: readonly ['chromium', 'firefox', 'webkit'];
export declare function findChromium(): string | undefined;
export declare function findEngines(): InstalledEngines;
