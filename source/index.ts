export {compareArticles} from './analyse/compare/compare-articles.js';
export {makeBrief} from './brief.js';
export {cleanArticle} from './clean/clean-article.js';
