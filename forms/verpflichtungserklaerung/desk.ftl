# How clerks read this form. Declarations and options stay as they were given.

subject = Gast: { $gast-familienname }, { $gast-vornamen }

## Host

section-gastgeber = Angaben zum Gastgeber oder zur Gastgeberin
section-mitverpflichtet = Wer sich mitverpflichtet
gastgeber_art-art = Für wen der Antrag gestellt wird
gastgeber_art-anderer_gast = Schon ein Antrag für einen anderen Gast abgesendet
step-person = Name
step-geburt = Geburt
step-staatsangehoerigkeit = Staatsangehörigkeit
staatsangehoerigkeit-angehoerigkeit = Staatsangehörigkeit
step-aufenthaltstitel = Aufenthaltstitel
step-ausweis = Ausweis
step-kontakt = Erreichbarkeit
step-anschrift = Anschrift

## Spouse

step-mitverpflichtet = Name der Ehepartnerin oder des Ehepartners
step-mitverpflichtet_geburt = Geburt der Ehepartnerin oder des Ehepartners
step-mitverpflichtet_staat = Staatsangehörigkeit der Ehepartnerin oder des Ehepartners
step-mitverpflichtet_titel = Aufenthaltstitel der Ehepartnerin oder des Ehepartners
step-mitverpflichtet_ausweis = Ausweis der Ehepartnerin oder des Ehepartners
step-mitverpflichtet_anschrift = Anschrift der Ehepartnerin oder des Ehepartners
mitverpflichtet_anschrift-gleich = Dieselbe Anschrift

## Housing and income

step-wohnung = Wohnung
wohnung-verhaeltnis = Wohnverhältnis
step-einkommen = Einkommen
step-mitverpflichtet_einkommen = Einkommen der Ehepartnerin oder des Ehepartners
step-belastungen = Regelmäßige Zahlungen
belastungen-unterhaltsberechtigte = Personen, für die mit dem Einkommen gesorgt wird
belastungen-unterhalt = Zahlt Unterhalt
belastungen-unterhalt_betrag = Unterhalt im Monat
belastungen-kredite = Zahlt Kredite ab
belastungen-kredite_betrag = Zahlungen für Kredite im Monat

## Guest and documents

step-gast = Gast
gast-beziehung = Beziehung zum Gastgeber oder zur Gastgeberin
gast-beziehung_andere = Andere Beziehung
unterkunft-bei_gastgeber = Wohnt beim Gastgeber oder bei der Gastgeberin
step-vermoegen = Vermögen
vermoegen-vorhanden = Auch mit Vermögen wird gehaftet
andere_erklaerungen-gibt_es = Haftung aus anderen Verpflichtungserklärungen
andere_erklaerungen-personen = Zahl der Gäste in den anderen Erklärungen
step-unterlagen_gastgeber = Dokumente des Gastgebers oder der Gastgeberin
unterlagen_gastgeber-ausweis = Ausweis oder Pass
unterlagen_gastgeber-aufenthaltstitel = Aufenthaltstitel
unterlagen_einkommen-lohnabrechnungen = Letzte 3 Lohnabrechnungen
unterlagen_einkommen-steuerbescheid = Steuerbescheid
unterlagen_einkommen-steuerberater = Bescheinigung des Steuerberaters oder der Steuerberaterin
unterlagen_einkommen-rentenbescheid = Rentenbescheid
unterlagen_einkommen-einkommensnachweis = Nachweis über das Einkommen
unterlagen_einkommen-vermoegen = Nachweis über das Vermögen
unterlagen_wohnung-mietvertrag = Mietvertrag
step-unterlagen_mitverpflichtet = Dokumente der Ehepartnerin oder des Ehepartners
step-haftung = Erklärung zur Haftung
step-abschluss = Bestätigung
