import {expect, test} from 'vitest';
import {detectLanguage} from '../../source/language/detect.js';

test.each([
	['Der Rat hat am Montag über die Brücke entschieden.', 'de'],
	['Stadtwerke planen Großwärmepumpe', 'de'],
	['The council voted on Monday to close the bridge.', 'en'],
	['Council votes to shut bridge', 'en'],
	['Le conseil a voté lundi pour la fermeture du pont.', 'fr'],
	['El consejo votó el lunes por el cierre del puente.', 'es'],
	['Совет проголосовал за закрытие моста.', 'ru'],
	['橋の閉鎖が決まった。', 'ja'],
])('%s is %s', (text, language) => {
	expect(detectLanguage(text)).toBe(language);
});
