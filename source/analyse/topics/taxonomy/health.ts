import {facet, type Subject} from './subject.js';

export const health: Subject = {
	names: {de: 'Gesundheit', en: 'Health'},
	mediaTopic: '07000000',
	facets: [
		facet(
			{de: 'Coronavirus', en: 'Coronavirus'},
			{
				de: `corona coronavirus covid sars_cov pandemie ~infektion infizierte neuinfektionen inzidenz lockdown ~quarantäne mundschutz ~maske
					maskenpflicht rki virologe drosten ~epidemie ansteckung schnelltest corona_test ~mutation
					kontaktbeschränkung`,
				en: `coronavirus covid pandemic lockdown ~quarantine face_mask ~masks ~infection ~infections ~outbreak social_distancing fauci
					~testing wuhan epidemic vaccine_mandate`,
			},
		),
		facet(
			{de: 'Impfungen', en: 'Vaccination'},
			{
				de: `impfung impfstoff impfen impfzentrum impfpflicht geimpft biontech moderna astrazeneca impfdosen impfkampagne masern impfgegner
					geimpfte impfungen impfquote`,
				en: `vaccine vaccines vaccination vaccinate immunization biontech pfizer moderna astrazeneca doses booster flu_shot flu_vaccine`,
			},
		),
		facet(
			{de: 'Krankheiten & Medizin', en: 'Disease & medicine'},
			{
				de: `krankheit krebs patient patienten patientin ~arzt ~ärzte ärztin medizin medizinisch mediziner therapie ~behandlung diagnose
					symptome herzinfarkt schlaganfall diabetes alzheimer demenz grippe ebola zika hiv aids malaria antibiotika ~operation ~herz
					~gehirn erkrankung wirkstoff immunsystem ~zellen ~depression psychisch krebserkrankung tumor herzkrankheit patientinnen
					virusinfektion medizinerin schmerzen symptom seuche erkrankt erkranken erkrankte risikofaktor gicht infarkt medikation`,
				en: `disease cancer patient patients ~doctor ~doctors medicine medical therapy ~treatment diagnosis symptoms heart_attack stroke
					diabetes alzheimer dementia flu ebola zika hiv aids malaria antibiotics ~surgery obesity ~brain stem_cell stem_cells ~health
					patients_trial tumour tumor illness virus_patients medics diagnosed dementia_patients stroke_risk disease_risk`,
			},
		),
		facet(
			{de: 'Kliniken & Pflege', en: 'Hospitals & care'},
			{
				de: `~krankenhaus ~klinik ~klinikum spital spitäler intensivstation intensivbetten ~pflege pflegekräfte pflegeheim krankenkasse
					krankenversicherung gesundheitssystem gesundheitsamt gesundheitsminister spahn apotheke hausarzt charité altenheim
					kreiskrankenhaus geburtshilfe geburtsstation hebamme hebammen notaufnahme krankenhäuser kliniken klinikschließung klinikreform
					pflegedienst pflegeversicherung altenpflege rettungsdienst_klinik chefarzt krankenhausreform`,
				en: `~hospital ~hospitals ~clinic intensive_care nurse nurses nursing_home health_insurance medicare medicaid nhs health_care
					healthcare affordable_care emergency_department maternity_unit maternity midwives midwife nurses_hospital hospices hospice wards
					ward waiting_lists care_homes`,
			},
		),
		facet(
			{de: 'Arzneimittel', en: 'Drugs & pharma'},
			{
				de: `medikament medikamente arznei arzneimittel pharma pharmakonzern pharmaunternehmen ~zulassung ~wirkstoffe ~bayer novartis roche
					nebenwirkungen klinische_studie remdesivir tablette arzneimittelbehörde pharmahersteller medikamentenstudie`,
				en: `~drug ~drugs drugmaker pharmaceutical fda merck vioxx pfizer novartis glaxosmithkline clinical_trial side_effects opioid
					generic_drug painkiller pill pills drug_trial drugmakers medicines drug_approval`,
			},
		),
	],
};
