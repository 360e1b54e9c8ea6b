import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['test/**/*.test.{ts,tsx}'],
		env: {FORCE_COLOR: '0', TZ: 'UTC'},
		testTimeout: 20_000,
		pool: 'forks',
		globalSetup: 'test/helpers/temporary-folder.ts',
	},
});
