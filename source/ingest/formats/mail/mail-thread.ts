import {answerOrders} from '../parsers/answer-orders.js';
import {readMail} from './read-mail.js';

answerOrders(readMail);
