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

export interface NchanPrograms {
  nginx: string;
  module: string;
}

export interface InstalledServers {
  nchan: NchanPrograms | undefined;
  redis: string | undefined;
}

export declare const serverNames: readonly ['nchan', 'redis'];
export declare function findServers(): InstalledServers;

export interface InstalledLibraries {
  prototype: string | undefined;
  mootools: string | undefined;
}

export declare const libraryNames: readonly ['prototype', 'mootools'];
export declare function findLibraries(): InstalledLibraries;
