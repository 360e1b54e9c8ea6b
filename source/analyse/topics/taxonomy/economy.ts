import {facet, type Subject} from './subject.js';

export const economy: Subject = {
	names: {de: 'Wirtschaft & Finanzen', en: 'Business & finance'},
	mediaTopic: '04000000',
	facets: [
		facet(
			{de: 'Unternehmen & Strategie', en: 'Company strategy'},
			{
				de: `~unternehmen ~konzern unternehmensstrategie strategie strategisch vorstand vorstandschef geschäftsführer aufsichtsrat umbau
					neuausrichtung geschäftsmodell wettbewerber konkurrent marktanteil wettbewerbsvorteil milliardeninvestition investition
					investieren umbenennung ~manager firmenchef chefwechsel tochterfirma vision plattformanbieter innovationsführer umsatzpotenzial
					schwenk fokus geschäftsfeld ~hersteller ~firma strategiewechsel geschäftsführung konzernchefin vorstandschefin
					vorstandsvorsitzender umstrukturierung konzernumbau sparprogramm sparkurs expansion expandieren standort_schließen
					werksschließung`,
				en: `~company ~corporate strategy strategic chief_executive ceo boardroom restructuring competitor market_share business_model
					~executive rival investment subsidiary ~brand rebrand turnaround ~firm ~firms ~manufacturer ~maker ~giant strategy_shift
					overhaul chief_financial revamp spin_off expansion expand plant_closure cost_cutting`,
			},
		),
		facet(
			{de: 'Übernahmen & Beteiligungen', en: 'Mergers & stakes'},
			{
				de: `übernahme ~übernehmen übernahmeangebot beteiligung beteiligen fusion fusionieren zusammenschluss ~investor ~investoren ~anteil
					~anteile anteilseigner mehrheitsbeteiligung aufkauf kaufpreis ~bewertung ~bewerten ~bewertet finanzierungsrunde risikokapital
					startup start_up ~gegründet einstieg ~deal großinvestor wagniskapital übernahmekandidat minderheitsbeteiligung zukauf
					~kaufen ~kauft ~gekauft ~verkauf ~verkaufen ~verkauft ~übernimmt ~übernahm übernommen milliardendeal milliardenübernahme
					aufkaufen erwerben erwirbt käufer ~eigentümer ~verkäufer ~besitzer kartellbehörde kartellbehörden kartellwächter
					wettbewerbshüter beteiligt steigt_ein einsteigen staatsfonds transaktion übernahmeofferte mehrheitseigner schluckt
					geschluckt geht_an firmengründer rivalen_kauf`,
				en: `merger merge acquisition acquire takeover buyout stake ~bid bidder ~deal ~investor ~valuation funding_round venture_capital
					startup start_up shareholder minority_stake ~purchase hostile_bid ~founder ~buy ~buys ~buying ~bought ~sell ~selling ~sold ~sale
					acquiring acquires acquired agree_buy agree_acquire takeovers merging mergers buyer seller ~transaction ~antitrust
					regulatory_approval pension_fund private_equity combined_company stakes snaps_up`,
			},
		),
		facet(
			{de: 'Finanzierung & Kredite', en: 'Financing & credit'},
			{
				de: `finanzierung kredit kredite anleihe anleihen fremdkapital eigenkapital darlehen ~schulden verschuldung zinskosten rückzahlung
					private_credit kapitalgeber kapitalerhöhung geldgeber gläubiger insolvenz insolvenzverfahren ~pleite finanzinstitut
					finanzierungsstruktur ~kapital rekordkredit refinanzierung sanierung kreditlinie kreditgeber gläubigern zahlungsunfähig
					insolvenzverwalter insolvenzantrag insolvenzgericht anleger_anleihe schuldenberg überschuldet schuldenlast finanzierungslücke
					bürgschaft`,
				en: `financing credit ~loan lender bond bonds ~debt equity refinancing repayment creditor bankruptcy insolvency private_credit
					capital_increase borrowing chapter_11 bailout bankrupt insolvent administrators creditors lenders refinance bondholders debts
					loans default_debt`,
			},
		),
		facet(
			{de: 'Börse & Kurse', en: 'Share prices & markets'},
			{
				de: `+börse dax ~kurs ~kurse aktienkurs ~anleger wertpapier ~depot dow_jones nasdaq kursziel ~analyst jahreshoch rekordhoch
					börsengang wall_street handelstag kursgewinn kursverlust ~dividende fonds etf notierte leitindex atx marktkapitalisierung
					~aktionär ~+aktie börsenschluss handelsschluss mdax sdax kursverluste kursgewinne aktienmarkt aktienmärkte börsianer
					punkten_handel vorbörslich kurssprung kursrutsch`,
				en: `~stock stocks ~share ~shares ~investor wall_street nasdaq dow index ~trading ~trader ~rally equities ~analyst price_target
					dividend ipo blue_chip market_cap selloff futures benchmark close_higher ~fund hedge_fund stock_market stock_markets
					points_close index_closed bourse gainers decliners shares_closed ftse`,
			},
		),
		facet(
			{de: 'Geschäftszahlen', en: 'Company results'},
			{
				de: `quartal quartalszahlen quartalsergebnis bilanz geschäftszahlen jahresbilanz ~umsatz ~gewinn nettogewinn ~verlust ~ergebnis
					betriebsgewinn gewinnwarnung geschäftsjahr ~prognose umsatzplus ebit halbjahr vorjahreszeitraum verdient verdiente rekordgewinn
					rekordumsatz gewinnprognose umsatzprognose quartalsbericht halbjahreszahlen jahreszahlen jahresprognose gewinneinbruch
					umsatzrückgang umsatzanstieg gewinnsprung bruttomarge betriebsergebnis konzerngewinn vorjahresquartal gesamtjahr auftragseingang
					schreibt_verlust rote_zahlen schwarze_zahlen jahresgewinn`,
				en: `earnings quarterly ~profit profits ~revenue ~sales ~quarter ~forecast ~outlook full_year net_income operating_profit ~loss
					~losses ~turnover ~results fiscal pre_tax guidance quarterly_revenue operating_profits profit_warning third_quarter
					fourth_quarter second_quarter first_quarter earnings_share margins annual_profit annual_loss net_profit posted`,
			},
		),
		facet(
			{de: 'Konjunktur & Zinsen', en: 'Economy & interest rates'},
			{
				de: `konjunktur wirtschaftswachstum bruttoinlandsprodukt bip inflation inflationsrate notenbank zentralbank ezb fed leitzins zinsen
					rezession wirtschaftskrise arbeitslosenquote ifo ~währung wechselkurs verbraucherpreise geldpolitik aufschwung
					wirtschaftsforscher konjunkturpaket ~wirtschaft ~ökonom teuerung staatsverschuldung haushaltsdefizit zinsentscheid
					zinsentscheidung zinserhöhung zinssenkung zinspolitik währungshüter konjunkturprognose wirtschaftsleistung preissteigerung
					teuerungsrate notenbankchef notenbankchefin wirtschaftsflaute`,
				en: `economy ~economic growth gdp inflation central_bank federal_reserve fed interest_rate rate_hike recession currency ~dollar ~euro
					~yen deficit consumer_prices treasury ~economist imf world_bank trade_gap consumer_spending downturn stimulus slowdown
					jobless_claims rate_cut rate_cuts interest_rates policymakers bank_governor price_rises inflationary borrowing_costs rate_rise
					economies`,
			},
		),
		facet(
			{de: 'Handel & Zölle', en: 'Trade & tariffs'},
			{
				de: `zoll zölle strafzölle handelsstreit handelskrieg freihandel freihandelsabkommen export exporte import importe ttip ceta
					außenhandel lieferkette handelsbilanz importzölle einfuhrzölle importeure exporteure zollstreit gegenzölle antidumping
					handelsbeschränkungen importeur handelspolitik einfuhren ausfuhren`,
				en: `tariff tariffs trade_war trade_deal free_trade export exports import imports wto supply_chain trade_deficit ~quota outsourcing
					levies duties importers exporters anti_dumping trade_dispute trade_barriers trade_talks`,
			},
		),
		facet(
			{de: 'Banken & Versicherungen', en: 'Banks & insurance'},
			{
				de: `~bank ~banken sparkasse versicherung versicherer deutsche_bank commerzbank bankenaufsicht finanzaufsicht bafin girokonto hypo
					raiffeisen ~konto geldwäsche finanzbranche bitcoin kryptowährung geldinstitut kreditinstitut bankkunden bankfiliale sparer
					tagesgeld zahlungsdienst versicherungskonzern versicherungsbeiträge geldhaus`,
				en: `~bank ~banks banking insurer insurance mortgage credit_card goldman_sachs citigroup morgan_stanley broker financial_services
					bitcoin cryptocurrency ~pension pensions lender_bank banker savers bank_branches insurers premiums`,
			},
		),
		facet(
			{de: 'Steuern & Haushalt', en: 'Taxes & budget'},
			{
				de: `steuer steuern mehrwertsteuer einkommensteuer steuersenkung finanzamt ~haushalt staatshaushalt budget steuerzahler ~soli
					~subvention steuererhöhung neuverschuldung schuldenbremse hilfspaket milliardenhilfe soforthilfe überbrückungshilfe
					landeshaushalt haushaltsentwurf haushaltsloch steuereinnahmen steuerentlastung haushaltsplan sondervermögen steuerreform etat`,
				en: `tax taxes taxpayer ~budget spending_cuts debt_ceiling fiscal_cliff shutdown tax_cut tax_cuts irs ~subsidy subsidies
					public_spending relief_bill stimulus_bill chancellor_budget deficit_budget tax_rise tax_rises taxation budgets income_tax`,
			},
		),
		facet(
			{de: 'Energie & Rohstoffe', en: 'Energy & commodities'},
			{
				de: `öl ölpreis erdöl erdgas ~gas opec strompreis energiepreis stromversorger energieversorger gaspreis rohstoff rohstoffe ~kohle
					~stahl ~gold goldpreis pipeline raffinerie barrel stromkonzern eon rwe stromnetzbetreiber gaspreise gaslieferung ölkonzern
					ölförderung fördermenge gasspeicher kraftwerk kraftwerke stromversorgung stromausfall netzentgelte fernwärme energiekonzern
					stromerzeuger batteriespeicher batterie_speicher stadtwerke umspannwerk großhandel_gas megawattstunde`,
				en: `~oil crude opec barrel ~gas natural_gas ~fuel energy_prices pipeline refinery electricity power_plant commodity ~gold ~steel
					coal ~mining oil_prices gazprom yukos ~utility oil_price gas_prices power_company power_grid grid energy_company battery_storage
					batteries power_plants blackout utilities drilling wheat copper lithium depot_fuel`,
			},
		),
		facet(
			{de: 'Handel & Verbraucher', en: 'Retail & consumers'},
			{
				de: `einzelhandel supermarkt ~händler ~filiale ~kunden kaufhaus onlinehandel discounter aldi lidl rewe edeka ladenöffnung
					weihnachtsgeschäft ~verbraucher verbraucherzentrale ~preise modekette amazon ~geschäfte einkaufen gastronomie gastronom
					möbelkette handelskette supermarktkette filialen kundschaft warenhaus modehändler sonderangebote preiserhöhung
					verbraucherschützer lebensmittelhändler kasse_supermarkt einkauf`,
				en: `retail retailer supermarket ~store stores shopper shoppers ~consumer wal_mart walmart ~customers ~discount high_street
					christmas_sales holiday_season grocery mall retailers supermarkets shopping chain_stores department_store shops`,
			},
		),
		facet(
			{de: 'Verkehr & Autos', en: 'Cars & transport'},
			{
				de: `~auto autobauer autohersteller ~fahrzeug elektroauto vw volkswagen daimler bmw mercedes tesla audi opel diesel abgasskandal
					~bahn deutsche_bahn öbb ~zug ~züge ~flughafen fluggesellschaft lufthansa airline ~flug airbus boeing passagiere nahverkehr bvg
					autobahn maut fahrverbot ~werk ~zulieferer ~automobil busverkehr straßenbahn bahnstrecke bahnverkehr zugverkehr bahnlinie
					flughafenausbau landebahn fahrgäste bahnhof reederei fährlinie schienennetz autobauern radweg tempolimit frachter
					verkehrsbetriebe verspätung ~autozulieferer gleise gleis regionalzüge pendler brückensperrung bahnen fährverbindung`,
				en: `~car carmaker automaker ~vehicle electric_car toyota ford general_motors gm chrysler volkswagen bmw tesla airline airlines
					~flight ~airport airbus boeing ~passengers rail railway ~train aviation ~carrier rail_link motorway tunnel_rail ferry_operator
					bus buses trains ~ferry tram commuters runway cyclists road_works shipping freight`,
			},
		),
		facet(
			{de: 'Immobilien & Bau', en: 'Property & housing'},
			{
				de: `immobilien ~wohnung ~wohnungen miete mieten mieter vermieter mietendeckel wohnungsmarkt bauherr neubau wohnungsbau ~grundstück
					makler baubranche hauspreise wohnungsnot baugenehmigung mieterhöhung mieterbund mietspiegel mietpreise nettokaltmiete bauprojekt
					sozialwohnungen immobilienpreise eigenheim wohnungssuche`,
				en: `property housing house_prices real_estate homeowner landlord rent tenant home_sales ~builder ~construction homebuilder
					mortgage_rates rents tenants landlords homes_prices housebuilder housebuilders affordable_housing`,
			},
		),
	],
};
