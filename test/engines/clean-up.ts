import { fixtureCleanup } from '@open-wc/testing';
import { afterEach } from 'vitest';

// open-wc finds only a global `afterEach`, and Vitest's is imported.
afterEach(() => fixtureCleanup());
