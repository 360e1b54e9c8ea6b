/** Two tellings of one story and a third article, all made up. */
export const harbour = `Hafen Norderfleet baut neues Terminal

Die Hafengesellschaft Norderfleet will für 45 Millionen Euro ein neues Terminal bauen. Das teilte Direktorin Wiebke Harms am Montag mit.

Der Bau soll im Frühjahr 2027 beginnen und 120 Arbeitsplätze schaffen. Umweltverbände kritisieren das Vorhaben.`;

export const harbourAgain = `Norderfleet bekommt ein zweites Hafenterminal

Ein neues Terminal für 45 Millionen Euro plant die Hafengesellschaft Norderfleet. Direktorin Wiebke Harms nannte als Baubeginn das Frühjahr 2027.

Umweltverbände sehen das Vorhaben kritisch. Rund 120 Arbeitsplätze sollen entstehen.`;

export const orchard = `Obsternte am Seeufer fällt üppig aus

Die Apfelbauern am Lindensee rechnen mit 8.000 Tonnen Äpfeln. Der milde April habe geholfen, sagte Verbandssprecher Jost Kramer.

Im Vorjahr hatte Frost die Hälfte der Blüten zerstört.`;

/** An article that tries to steer the terminal in every way we know. */
export const hostile = `Schlagzeile \u001B]0;böse\u0007mit \u001B[31mFarbe\u001B[0m und \u202Eumgekehrt\u202C

Der Text hat \u009B2J ein C1-Zeichen, eine \u2066Isolierung\u2069, einen Rückschritt \b\b und \u001B]8;;http://example.com\u0007einen Verweis\u001B]8;;\u0007 in sich, und er ist lang genug für einen Satz.`;
