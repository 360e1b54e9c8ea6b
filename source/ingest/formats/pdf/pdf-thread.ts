import {answerOrders} from '../parsers/answer-orders.js';
import {readPdf} from './read-pdf.js';

answerOrders(readPdf);
