import {parentPort} from 'node:worker_threads';
import {readPdf} from './read-pdf.js';

// The script of `askPdfThread`: bytes come in, what they hold goes out.
parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await readPdf(bytes)));
