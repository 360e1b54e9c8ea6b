// Learns the page model: boosted trees over the features of a page's lines. Development only.
//   node source/clean/html/page-model.train.mjs DATA.jsonl[.gz] … [--folds 3] [--out source/clean/html/page-model.data.json]
// The pages are those of `pageRows`. With --folds the model is tested on sites it has not seen instead of written.
import {fileURLToPath} from 'node:url';
import {learnModel} from '../lines/learn-model.train.mjs';
import {loadProduct, readData} from '../lines/training.train.mjs';
import {pageRows} from './page-rows.train.mjs';

// Leaves of less than half a page's weight learn what single sites are like.
const growth = {trees: 180, depth: 5, rate: 0.09, leafWeight: 50, ridge: 20, featureShare: 0.4};

const {pageForTraining} = await loadProduct(new URL('./pages-for-training.ts', import.meta.url));
const pages = readData().map((page) => pageRows(page, pageForTraining));
learnModel(pages, growth, fileURLToPath(new URL('./page-model.data.json', import.meta.url)));
