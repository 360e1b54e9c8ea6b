import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// Loaded into the program that is measured: what it used, threads included, when it leaves.
const witness = `process.on('exit', () => {
	const {user, system} = process.cpuUsage();
	require('node:fs').writeFileSync(process.env.BENCH_REPORT, JSON.stringify({cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024}));
});`;

/**
 * Runs a Node program and tells seconds of CPU, seconds of wall clock and megabytes at most.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function measureRun(args, env = {}) {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
	const [preload, report] = [path.join(folder, 'witness.cjs'), path.join(folder, 'report.json')];
	writeFileSync(preload, witness);
	const began = performance.now();
	const {status, stderr} = spawnSync(process.execPath, ['--require', preload, ...args], {
		env: {...process.env, ...env, BENCH_REPORT: report},
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const wall = (performance.now() - began) / 1000;
	if (status !== 0) throw new Error(`${args.join(' ')} left with ${status}: ${stderr}`);
	const used = JSON.parse(readFileSync(report, 'utf8'));
	rmSync(folder, {recursive: true});
	return {cpu: used.cpu, wall, memory: used.memory};
}

/** The median of several runs, and how far they spread. @param {readonly string[]} args @param {{times?: number, env?: Record<string, string>}} [options] */
export function medianRun(args, {times = 5, env = {}} = {}) {
	const runs = Array.from({length: times}, () => measureRun(args, env));
	const cpus = runs.map(({cpu}) => cpu).sort((a, b) => a - b);
	return {
		cpu: median(cpus),
		spread: (cpus.at(-1) ?? 0) - (cpus[0] ?? 0),
		wall: median(runs.map(({wall}) => wall)),
		memory: median(runs.map(({memory}) => memory)),
	};
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
