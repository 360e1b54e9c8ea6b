// Takes the picture of the briefing page for the README, and the four a person should look at: phone and desk, light and dark.
//   node .build/page-picture.mjs [FOLDER]     needs a build, chromium and pngquant (Debian: apt-get install chromium pngquant)
// The picture goes to .readme/briefing-page.png, the four to FOLDER (default: a temporary one, which is named at the end).
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.resolve(process.argv[2] ?? mkdtempSync(path.join(os.tmpdir(), 'meta-brief-page-')));
const picture = path.join(root, '.readme/briefing-page.png');
// CSS pixels. Chromium makes no window narrower than 500 without a head, so a phone is shown in a frame of its width.
const sizes = {phone: [390, 780], desk: [1000, 780]};
/** What lies around the frames. */
const ground = '#7d7a74';
const schemes = {light: 1, dark: 0};

function shoot(page, file, [width, height], scheme = schemes.light) {
	execFileSync(
		'chromium',
		[
			...['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--user-data-dir=${path.join(folder, 'profile')}`],
			...[`--window-size=${width},${height}`, `--blink-settings=preferredColorScheme=${scheme}`, `--screenshot=${file}`],
			pathToFileURL(page).href,
		],
		{stdio: 'ignore', timeout: 120_000},
	);
}

/** A page that shows others beside each other. */
function pageOf(name, body, background) {
	const file = path.join(folder, name);
	writeFileSync(
		file,
		`<!doctype html><style>body{margin:0;display:flex;gap:16px;padding:16px;background:${background}}img{margin:-16px}iframe{border:0;border-radius:8px}</style>${body}`,
	);
	return file;
}

mkdirSync(folder, {recursive: true});
mkdirSync(path.dirname(picture), {recursive: true});
const briefing = path.join(folder, 'briefing.html');
const env = {...process.env, XDG_STATE_HOME: mkdtempSync(path.join(os.tmpdir(), 'meta-brief-state-')), LANG: 'en_GB.UTF-8'};
execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), 'brief', '-f', 'html', '-o', briefing, path.join(root, 'seeds')], {env});
for (const [scheme, value] of Object.entries(schemes)) {
	for (const [size, [width, height]] of Object.entries(sizes)) {
		const frame = pageOf(`${size}.html`, `<iframe src="briefing.html" width="${width}" height="${height}"></iframe>`, ground);
		shoot(frame, path.join(folder, `${size}-${scheme}.png`), [width + 32, height + 32], value);
	}
}
const both = pageOf('both.html', '<img src="phone-light.png"><img src="phone-dark.png">', ground);
shoot(both, picture, [2 * sizes.phone[0] + 48, sizes.phone[1] + 32]);
execFileSync('pngquant', ['--force', '--output', picture, '--speed', '1', '64', picture]);
process.stdout.write(`${picture}\n${folder}\n`);
