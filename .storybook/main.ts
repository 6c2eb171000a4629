import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    options: {
      // The one at the root builds the package and serves host pages for the tests.
      builder: { viteConfigPath: fileURLToPath(new URL('./vite.config.ts', import.meta.url)) },
    },
  },
  stories: ['../stories/guides/*.mdx', '../stories/*/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [{ from: '../stories/fixtures', to: '/fixtures' }],
  // Without `enableCrashReports`: whatever it is set to, failures would be sent all the same.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Our own toolbar sets ground and width, in a way that the elements react to.
  features: { backgrounds: false, viewport: false, sidebarOnboardingChecklist: false },
};

export default config;
