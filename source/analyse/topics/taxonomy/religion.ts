import {facet, type Subject} from './subject.js';

export const religion: Subject = {
	names: {de: 'Religion', en: 'Religion'},
	mediaTopic: '12000000',
	facets: [
		facet(
			{de: 'Religion', en: 'Religion'},
			{
				de: `+kirche papst franziskus vatikan bischof bischöfe kardinal katholisch evangelisch ~muslime islam moschee jüdisch synagoge
					judentum gottesdienst priester ~religion religiös pfarrer christen gläubige kopftuch bistum diözese erzbischof weihbischof
					pontifex papstbesuch pfarrerin kirchengemeinde kirchentag landeskirche synode`,
				en: `church pope vatican bishop cardinal catholic ~muslim ~muslims islam mosque jewish synagogue religion religious priest anglican
					evangelical ~christian diocese archbishop cathedral parish clergy rabbi imam pontiff`,
			},
		),
	],
};
