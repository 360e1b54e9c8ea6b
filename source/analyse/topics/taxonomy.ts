import {conflict} from './taxonomy/conflict.js';
import {crime} from './taxonomy/crime.js';
import {culture} from './taxonomy/culture.js';
import {disaster} from './taxonomy/disaster.js';
import {economy} from './taxonomy/economy.js';
import {education} from './taxonomy/education.js';
import {environment} from './taxonomy/environment.js';
import {health} from './taxonomy/health.js';
import {labour} from './taxonomy/labour.js';
import {life} from './taxonomy/life.js';
import {people} from './taxonomy/people.js';
import {politics} from './taxonomy/politics.js';
import {religion} from './taxonomy/religion.js';
import {science} from './taxonomy/science.js';
import {society} from './taxonomy/society.js';
import {sport} from './taxonomy/sport.js';
import type {Subject} from './taxonomy/subject.js';
import {technology} from './taxonomy/technology.js';
import {weather} from './taxonomy/weather.js';

/** The built-in subjects of general news: the IPTC media topics, in the order in which equals are listed. */
export const taxonomy: readonly Subject[] = [
	politics,
	conflict,
	economy,
	technology,
	science,
	health,
	environment,
	society,
	religion,
	education,
	labour,
	crime,
	disaster,
	weather,
	culture,
	sport,
	life,
	people,
];
