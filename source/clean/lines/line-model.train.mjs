// Learns the line model: boosted trees over the features of a text's lines. Development only.
//   node source/clean/lines/line-model.train.mjs DATA.jsonl[.gz] … [--folds 5] [--out source/clean/lines/line-model.data.json]
// The pages are those of `lineRows`. With --folds the model is tested on sites it has not seen instead of written.
import {fileURLToPath} from 'node:url';
import {learnModel} from './learn-model.train.mjs';
import {lineRows} from './line-rows.train.mjs';
import {loadProduct, readData} from './training.train.mjs';

const growth = {trees: 160, depth: 5, rate: 0.1, leafWeight: 40, ridge: 15, featureShare: 0.4};

const {textForTraining} = await loadProduct(new URL('./features-for-training.ts', import.meta.url));
const texts = readData()
	.filter(({lang}) => lang === 'de' || lang === 'en')
	.flatMap((page, number) => lineRows(page, number, textForTraining));
learnModel(texts, growth, fileURLToPath(new URL('./line-model.data.json', import.meta.url)));
