import {facet, type Subject} from './subject.js';

export const culture: Subject = {
	names: {de: 'Kultur', en: 'Culture'},
	mediaTopic: '01000000',
	facets: [
		facet(
			{de: 'Film & Serien', en: 'Film & TV'},
			{
				de: `+film ~filme kino ~regisseur ~regisseurin ~schauspieler ~schauspielerin hollywood oscar berlinale ~serie ~serien netflix
					drehbuch dokumentarfilm filmfestival ~tatort ~hauptrolle cannes ~leinwand viennale ~staffel kinofilm kinostart thriller
					filmpreis komödie_film fernsehserie streamingdienst schauspielern regiedebüt`,
				en: `film films movie movies cinema ~director actor actress hollywood oscar oscars netflix tv_series screenplay box_office emmy
					~sequel documentary ~starring sitcom thriller film_awards best_film best_director filmmaker cinemas trailer cast_film
					streaming_series screen_actors`,
			},
		),
		facet(
			{de: 'Musik', en: 'Music'},
			{
				de: `+musik musiker musikerin konzert album ~band sänger sängerin ~pop ~rock rapper song ~songs ~festival orchester dirigent
					philharmoniker oper klassik pianist jazz hip_hop song_contest opernhaus komponist ~chor`,
				en: `music musician concert album ~band ~singer ~pop ~rock rapper song songs orchestra conductor opera grammy jazz hip_hop
					~tour_dates composer beatles ~chart`,
			},
		),
		facet(
			{de: 'Theater & Bühne', en: 'Theatre & stage'},
			{
				de: `~bühne inszenierung schauspielhaus burgtheater intendant intendantin ~premiere ~regie ballett ~tanz volksbühne festspiele
					kabarett aufführung staatsoper ~ensemble ~publikum +theater shakespeare hamlet stadttheater ~ausverkauft regisseurin regisseur buhrufe
					titelrolle vorstellungen dramaturg schauspieler`,
				en: `theatre theater stage_play broadway ballet dance_company playwright ~musical comedy_show comedian`,
			},
		),
		facet(
			{de: 'Kunst & Museen', en: 'Art & museums'},
			{
				de: `~kunst ~künstler künstlerin ~ausstellung museum museen galerie gemälde maler malerei skulptur biennale documenta kurator
					kunstwerk kunsthalle ~fotografie ~fotograf ~auktion ~sammlung kunstmarkt ~architektur ~architekt belvedere albertina
					gemäldesammlung kunstmuseum stadtmuseum ausgestellt kunstsammlung kunstraub retrospektive vernissage leihgabe skulpturen`,
				en: `~art ~artist exhibition museum gallery painting painter sculpture biennale curator artwork photography ~auction architecture
					architect paintings exhibitions sculptures artworks old_masters retrospective museums`,
			},
		),
		facet(
			{de: 'Literatur', en: 'Books & literature'},
			{
				de: `roman romane ~autor ~autorin schriftsteller schriftstellerin ~literatur ~buch ~bücher lyrik dichter buchmesse literaturpreis
					buchhandlung bachmannpreis erzählung ~leser literarisch bestseller ~essay ~+verlag`,
				en: `novel ~author ~writer literature ~book ~books ~publisher poet poetry booker_prize bestseller harry_potter ~fiction memoir`,
			},
		),
		facet(
			{de: 'Medien & Presse', en: 'Media & press'},
			{
				de: `~medien zeitung zeitungen journalist journalistin journalisten redaktion chefredakteur fernsehen orf ard zdf rtl ~sender
					rundfunk tv_sender pressefreiheit ~quote ~quoten ~moderator ~moderatorin zeitschrift ~magazin verleger ~auflage ~werbung
					werbeagentur ~agentur talkshow tageszeitung rundfunkbeitrag prosiebensat1 mediengruppe ~kampagne programmdirektor ~zuschauer
					generaldirektor ~sendung ~puls publizistik +verlag verlage zeitungsverlag newsletter abo abos abonnenten abonnement
					chefredaktion chefredakteurin leserschaft lokalzeitung lokaljournalismus journalismus druckauflage medienhaus podcast
					nachrichtensender fernsehsender redakteure redakteurin ~leser pressekodex intendanz gedruckt anzeigenerlöse`,
				en: `media newspaper newspapers journalist journalists editor broadcaster bbc cnn fox_news television ~tv ~network press_freedom
					~advertising ~magazine ~publisher talk_show news_anchor cbs nbc msnbc ~reporter newsroom newsletter
					newsletters subscribers subscriptions publishers journalism readership tabloid circulation local_paper public_broadcaster
					podcast editors columnist presenter ~readers`,
			},
		),
	],
};
