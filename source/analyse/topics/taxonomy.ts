import {conflict} from './taxonomy/conflict.js';
import {crime} from './taxonomy/crime.js';
import {culture} from './taxonomy/culture.js';
import {disaster} from './taxonomy/disaster.js';
import {economy} from './taxonomy/economy.js';
import {education} from './taxonomy/education.js';
import {environment} from './taxonomy/environment.js';
import {health} from './taxonomy/health.js';
import {life} from './taxonomy/life.js';
import {politics} from './taxonomy/politics.js';
import {science} from './taxonomy/science.js';
import {society} from './taxonomy/society.js';
import {sport} from './taxonomy/sport.js';
import type {Subject} from './taxonomy/subject.js';
import {technology} from './taxonomy/technology.js';

/** The built-in subjects of general news, after the IPTC media topics, cut to what readers look for. */
export const taxonomy: readonly Subject[] = [
	politics,
	conflict,
	economy,
	technology,
	science,
	health,
	environment,
	society,
	education,
	crime,
	disaster,
	culture,
	sport,
	life,
];
