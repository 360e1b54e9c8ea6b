import {spawn} from 'node:child_process';

/** Opens a web address with the system's browser, without a shell; resolves with whether that could be started. */
export function openUrl(url: string): Promise<boolean> {
	const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
	return new Promise((resolve) => {
		const child = spawn(command, [...args, url], {stdio: 'ignore', detached: true});
		child.once('error', () => resolve(false));
		child.once('spawn', () => {
			child.unref();
			resolve(true);
		});
	});
}

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
	darwin: ['open'],
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
