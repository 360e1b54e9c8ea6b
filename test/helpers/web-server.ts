import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {onTestFinished} from 'vitest';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export interface WebServer {
	/** "http://127.0.0.1:4711" */
	readonly url: string;
	/** Paths that were asked for, in their order. */
	readonly asked: string[];
}

/** A site on loopback that answers each path as told, 404 for others; gone after the test. */
export async function webServer(pages: Readonly<Record<string, Answering | string>>): Promise<WebServer> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		const page = pages[request.url ?? ''];
		if (typeof page === 'string') response.end(page);
		else if (page) page(request, response);
		else response.writeHead(404).end('gone');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
}
