import {facet, generalFacet, type Subject} from './subject.js';

export const technology: Subject = {
	names: {de: 'Digitales & Technik', en: 'Technology'},
	mediaTopic: '20000756',
	facets: [
		facet(
			{de: 'Künstliche Intelligenz', en: 'Artificial intelligence'},
			{
				de: `ki künstliche_intelligenz sprachmodell chatbot chatgpt openai ~algorithmus maschinelles_lernen generative trainingsdaten
					ki_modell deepfake superintelligenz anthropic ~nvidia llm neuronale sprachmodelle chatbots ki_system ki_assistent
					trainiert_daten`,
				en: `ai artificial_intelligence language_model chatbot chatgpt openai machine_learning ~generative ~algorithm deepfake neural
					anthropic ~nvidia llm superintelligence language_models chatbots ai_model ai_models`,
			},
		),
		facet(
			{de: 'Rechenzentren & Chips', en: 'Data centres & chips'},
			{
				de: `rechenzentrum rechenzentren rechenkapazität rechenleistung grafikprozessor grafikprozessoren gpu gpus chip chips halbleiter
					prozessor supercomputer stromverbrauch energiebedarf ~cloud ~server ~infrastruktur recheninfrastruktur exaflops chipfertigung
					serverfarm chipfabrik chiphersteller halbleiterwerk halbleiterfabrik prozessoren`,
				en: `data_centre data_center data_centres data_centers computing_power gpu gpus chip chips chipmaker semiconductor processor
					supercomputer ~cloud ~server ~servers ~infrastructure intel amd wafer processors chipmakers chip_plant semiconductors
					chip_factory`,
			},
		),
		generalFacet(
			{de: 'Software & Internet', en: 'Software & internet'},
			{
				de: `software internet ~app ~apps browser windows ~microsoft ~google betriebssystem ~update linux open_source suchmaschine ~webseite
					~website ~programm ~download ~nutzer ~user onlinedienst firefox ~digital ~digitalisierung ~entwickler`,
				en: `software internet web browser windows ~microsoft ~google linux open_source search_engine ~website ~online ~app ~apps
					operating_system ~download ~users oracle peoplesoft sun_microsystems web_search yahoo ibm msn programmers ~developers broadband`,
			},
		),
		facet(
			{de: 'Soziale Netzwerke', en: 'Social media'},
			{
				de: `~facebook ~twitter ~instagram ~whatsapp ~youtube tiktok soziale_netzwerke soziale_medien social_media messenger ~telegram
					influencer hashtag ~posting ~tweet zuckerberg snapchat hasspostings falschmeldung falschnachrichten desinformation`,
				en: `~facebook ~twitter ~instagram whatsapp ~youtube tiktok social_network social_media messenger hashtag ~tweet zuckerberg snapchat
					~blog blogger misinformation disinformation fake_news`,
			},
		),
		facet(
			{de: 'Geräte & Mobilfunk', en: 'Gadgets & mobile'},
			{
				de: `smartphone smartphones handy iphone ipad ~apple ~samsung android tablet ~galaxy huawei xiaomi mobilfunk lte 5g netzbetreiber
					~telekom vodafone notebook laptop ~display akku ~kamera smartwatch ~a1 mobilfunknetz funkloch handytarif
					mobilfunkanbieter`,
				en: `smartphone iphone ipad ipod ~apple ~samsung android tablet ~galaxy huawei ~mobile ~phone ~phones ~wireless handset nokia
					motorola telecom broadband wi_fi laptop notebook pc ~device gadget ~camera dvd digital_music phone_maker smartphones handsets
					mobile_network`,
			},
		),
		facet(
			{de: 'Computerspiele', en: 'Video games'},
			{
				de: `computerspiel computerspiele videospiel videospiele gamer gaming ~konsole playstation xbox nintendo spielekonsole ~switch
					ego_shooter spieleentwickler esport e_sport ~steam`,
				en: `video_game video_games gamer gamers gaming ~console playstation xbox nintendo sony_psp ~halo electronic_arts game_boy handheld
					esports`,
			},
		),
		facet(
			{de: 'IT-Sicherheit & Datenschutz', en: 'Cyber security & privacy'},
			{
				de: `hacker hackerangriff cyberangriff sicherheitslücke schadsoftware trojaner virus_computer datenschutz datenleck passwort
					verschlüsselung ransomware phishing nsa snowden vorratsdatenspeicherung ~überwachung dsgvo corona_app malware spam kundendaten
					datendiebstahl datenschützer datenschutzbehörde hackergruppe erpressungstrojaner sicherheitslücken passwörter cyberkriminelle
					datenpanne gehackt`,
				en: `hacker hackers hacking cyber cyberattack security_flaw vulnerability malware spyware virus_writers ~worm privacy data_breach
					password encryption ransomware phishing nsa snowden ~surveillance spam spammers ~patch identity_theft data_leak data_theft
					hacked passwords customer_data cyber_attack breach stolen_data`,
			},
		),
	],
};
