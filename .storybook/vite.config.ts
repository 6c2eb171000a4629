import type { UserConfig } from 'vite';

const config: UserConfig = {
  // One copy of Lit for the elements and for Storybook's renderer, found before the first story asks.
  optimizeDeps: {
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directive-helpers.js',
      'lit/directives/guard.js',
      'lit/directives/if-defined.js',
      'dompurify',
      'eventsource-parser',
    ],
  },
};

export default config;
