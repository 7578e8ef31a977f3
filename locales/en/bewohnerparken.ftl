# Texts of the service "Bewohnerparken". A translation; the German wording is the binding one.

## Service page

service-title = Residents’ parking permit (Bewohnerparkausweis)
service-short = Park your own car in the area where you live
service-who =
    You live in an area with residents’ parking (Bewohnerparken) and are registered there. A car is registered in your name, or you use it all the time. Then you can apply for a residents’ parking permit (Bewohnerparkausweis).

    Here you can also extend a permit or change it to another vehicle.

    It does not give you a fixed parking space. You may park in the spaces for residents if one is free.
service-prepare =
    These are the documents you need. You can take photos of them or upload PDF files. Whatever you do not have yet can follow later.

    - your identity card or passport
    - the registration certificate part I (Zulassungsbescheinigung Teil I, Fahrzeugschein)
    - if the vehicle is not registered in your name: proof that you use it all the time
service-fee = There is a fee for the permit. Your town or municipality decides how high it is. You find the price on its website. You can pay it by bank transfer or when you collect the permit. You do not pay anything yet in the online application.
service-duration = The questions take about 5 minutes. You can take a break at any time. You may park only when you have the permit.
service-law =
    - Section 45 (1b) of the Road Traffic Regulations (Straßenverkehrs-Ordnung, StVO): parking for residents
    - Section 6a (5a) of the Road Traffic Act (Straßenverkehrsgesetz, StVG): the fee
service-data =
    Your details are encrypted on your device. Only the authority responsible can read them.

    It needs the details to check whether you live in the area and use the vehicle, and to issue the permit. The legal bases are the Road Traffic Regulations and the Road Traffic Act.

    You can read more in the privacy notice.
service-after =
    - We check your details and documents.
    - You pay the fee: after the fee notice that we send you, or when you collect the permit.
    - We tell you how you get the permit.

## Sections

section-antrag = Your application
section-person = About you
section-fahrzeug = The vehicle
section-gebiet = Area, duration and payment
section-unterlagen = Documents
section-erklaerungen = Declarations

## Questions

step-vorgang = What you need
vorgang-art = What would you like?
    .option-neu = A new permit
    .option-verlaengerung = To extend my permit
    .option-fahrzeugwechsel = To change the permit to another vehicle
vorgang-ausweisnummer = Number of the permit that you have
    .hint = If you know it

step-person = Your name
person-familienname = Family name
person-vornamen = Given names

step-anschrift = Your address
    .intro = Enter the address at which you are registered. It has to be in the area with residents’ parking.
anschrift-anschrift = Where do you live?

step-kontakt = How we can reach you
    .intro = Please give at least one way to reach you. Then we can ask questions more quickly.
kontakt-email = E-mail address
kontakt-telefon = Telephone number
    .hint = With the area code

step-fahrzeug = Registration number
fahrzeug-kennzeichen = Registration number (Kennzeichen) of the vehicle
    .hint = As it stands in the registration certificate. For example: SG-AB 123
fahrzeug-altes_kennzeichen = Previous registration number
    .hint = The registration number that stands on your present permit

step-halter = In whose name the vehicle is registered
halter-selbst = Is the vehicle registered in your name?
    .hint = Then your name stands in the registration certificate.
halter-name = In whose name is it registered?
    .hint = Name of the person or company
halter-nutzung = Why do you use it?
    .option-firmenwagen = It is my company car
    .option-privat = It belongs to someone who lets me use it
    .option-miete = I rent or lease it
    .option-andere = Another reason
halter-nutzung_andere = Which reason is it?

step-gebiet = Parking area
gebiet-zone = In which parking area do you live?
    .hint = The name or number stands on the signs. If you do not know it, leave this empty. We find it from your address.

step-zeitraum = Duration
zeitraum-von = From when do you need the permit?
    .hint = For an extension: the day after your present permit ends
zeitraum-bis = Until when do you need it?
    .hint = Only if you need it for a certain time

step-bezahlung = Payment
bezahlung-art = How would you like to pay the fee?
    .hint = You do not have to pay anything now.
    .option-ueberweisung = By bank transfer, when the fee notice (Gebührenbescheid) has come
    .option-abholung = At the counter when I collect the permit, by card or in cash

step-unterlagen = Documents
    .intro = Photos or PDF files, each of at most 20 MB. Everything has to be easy to read. Whatever you do not have yet can follow later.
unterlagen-ausweis = Your identity card or passport
    .hint = All pages with details about you; both sides of an identity card
unterlagen-zulassungsbescheinigung = Registration certificate part I (Zulassungsbescheinigung Teil I, Fahrzeugschein)
unterlagen-nutzungsnachweis = Proof that you use the vehicle all the time
    .hint = For example a confirmation from the company or person in whose name it is registered

step-abschluss = Your confirmation
    .intro = In a moment you will see all your details together once more. After that you can send the application.
abschluss-wahrheit = My details are true and complete.
abschluss-datenschutz = I have read the notes on data protection.

## Messages of the checks

check-kontakt_fehlt = Without an e-mail address and a telephone number we can only write you letters. That takes longer. You can still continue.
check-von_ab_heute = This day has already passed. Enter today or a later day.
check-bis_nach_von = The end is before the start. Please check both days.

## Why we ask

purpose-wohnung = So that we can check whether you live in the parking zone.
purpose-kontakt = So that we can reach you if we have questions.
purpose-fahrzeug = So that the permit is valid for the right vehicle.
purpose-pruefen = So that we can check your answers.
purpose-gebuehr = So that we know how you pay the fee.
