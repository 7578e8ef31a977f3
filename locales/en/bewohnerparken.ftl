# Texts of the service "Bewohnerparken". A translation; the German wording is the binding one.

## Service page

service-title = Residents’ parking permit (Bewohner{"\u00AD"}parkausweis)
service-words = car vehicle park parking parking space parking permit resident residents parking zone number plate moving house
service-short = Park your own car in the area where you live
service-who =
    You live in an area with residents’ parking (Bewohnerparken) and are registered there. There is a car that is registered in your name or that you use all the time. Then you can apply for a residents’ parking permit (Bewohnerparkausweis). You can also apply if you use car sharing.

    Here you can also extend a permit or change it to another vehicle.

    It does not give you a fixed parking space. You may park in the spaces for residents if one is free.
service-prepare =
    These are the documents you need. You can take photos of them or upload PDF files. Whatever you do not have yet can follow later.

    - the registration certificate part I (Zulassungsbescheinigung Teil I, Fahrzeugschein)
    - if the vehicle is not registered in your name: proof that you use it all the time
    - for car sharing: proof from the provider

    We do not need a copy of your identity document. Your address is in the population register.
service-fee = There is a fee for the permit. Your town or municipality sets it. The amount is on its website. You can pay it by bank transfer or when you collect the permit. You do not pay anything yet in the online application.
service-duration = The questions take about 5 minutes. You can take a break at any time. You may only park once you have the permit.
service-law =
    - Section 45 (1b) of the Road Traffic Regulations (Straßenverkehrs-Ordnung, StVO): parking for residents
    - Section 6a (5a) of the Road Traffic Act (Straßenverkehrsgesetz, StVG): the fee
service-data =
    Your details are encrypted on your device. Nobody can read them on the way. At the authority, only staff who are responsible for these applications can read them. Anybody there with another reason has to give it, and that is recorded.

    We need the details to check whether you live in the area and use the vehicle, and to issue the permit.

    If the vehicle is not registered in your name, you also give us the name of the registered keeper. Please tell them so. The information for them and everything else is in the privacy notice.
service-basis =
    Section 45 (1b) StVO and section 6a (5a) StVG.
service-recipients =
    - Other bodies receive the details only where a law requires it.
service-others =
    Is the vehicle registered in your name, and does somebody else use it? Then that person has given us your name and the registration number, perhaps also a confirmation from you and the registration certificate.
service-after =
    - We check your details and documents.
    - You pay the fee either after you have received our fee notice or when you collect the permit.
    - We tell you how you will get the permit.

## Sections

section-antrag = Your application
section-person = About you
section-fahrzeug = The vehicle
section-gebiet = Area, duration and payment
section-unterlagen = Documents
section-erklaerungen = Declarations

## Questions

step-vorgang = What you are applying for
vorgang-art = What would you like?
    .option-neu = A new permit
    .option-verlaengerung = To extend my permit
    .option-fahrzeugwechsel = To change the permit to another vehicle
vorgang-ausweisnummer = Number of the permit that you have
    .hint = If you know it
vorgang-weiterer = Do you already have a valid residents’ parking permit?

step-person = Your name
person-familienname = Family name
person-vornamen = Given names
    .hint = If you have no given name, write a hyphen: -

step-anschrift = Your address
    .intro = Enter the address at which you are registered. It has to be in the area with residents’ parking.
anschrift-anschrift = Where do you live?
anschrift-hauptwohnung = Is this your main residence (Hauptwohnung)?
    .hint = If this is your only home, choose “Yes”.

step-kontakt = How we can contact you
    .intro = Please give at least one way to contact you. Then we can ask questions more quickly.
kontakt-email = Email address
kontakt-telefon = Telephone number
    .hint = With the area code

step-fahrzeug = Your vehicle
fahrzeug-carsharing = Is it a vehicle of a car-sharing provider?
fahrzeug-anbieter = What is the name of the provider?
fahrzeug-kennzeichen = Registration number (Kennzeichen) of the vehicle
    .hint = As it appears in the registration certificate. For example: SG-AB 123 or H-A 1
fahrzeug-altes_kennzeichen = Previous registration number
    .hint = The registration number on your present permit. If there is none on it, leave the field empty.
fahrzeug-garage = Do you have a garage or a parking space of your own in your parking area?

step-halter = Who the vehicle is registered to
halter-selbst = Is the vehicle registered in your name?
    .hint = Then your name is in the registration certificate.
halter-name = Who is it registered to?
    .hint = Name of the person or company
halter-nutzung = Why do you use the vehicle?
    .option-firmenwagen = It is my company car
    .option-privat = It belongs to someone who lets me use it
    .option-miete = I rent or lease it
    .option-andere = Another reason
halter-nutzung_andere = What is the reason?

step-gebiet = Parking area
gebiet-zone = In which parking area do you live?
    .hint = The name or number is on the signs. If you do not know it, leave the field empty. We will find it from your address.

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
    .intro = Photos or PDF files, each no larger than 20 MB. Everything has to be easy to read. Whatever you do not have yet can follow later.
unterlagen-zulassungsbescheinigung = Registration certificate part I (Zulassungsbescheinigung Teil I, Fahrzeugschein)
unterlagen-carsharing = Proof from the car-sharing provider
    .hint = For example the contract or the membership card
unterlagen-nutzungsnachweis = Proof that you use the vehicle all the time
    .hint = For example a confirmation from the company or person in whose name it is registered

step-abschluss = Your confirmation
abschluss-folgen = Before you send
    .hint =
        - The application does not allow you to park yet. You may only do so once you have the permit.
        - There is a fee for the permit. The amount is on the website of your town or municipality.
abschluss-wahrheit = My details are true and complete.
abschluss-datenschutz = Information on data protection
    .hint = We need your details to decide on the permit. The privacy notice says who receives them, how long we keep them and what rights you have. The link to it is at the bottom of every page.
abschluss-halter = Tell the registered keeper which details we have
    .hint = You have given us the name of the person in whose name the vehicle is registered. Please tell them so. In the privacy notice there is a section for them under “Residents’ parking permit”. Pass it on to them.

## Messages of the checks

check-plz_ort = Please check the postcode and the town. As far as we know, they do not match. You can still continue.
check-kontakt_fehlt = Without an email address or a telephone number we can only write you letters. That takes longer. You can still continue.
check-von_ab_heute = This day has already passed. A permit is usually only valid from the day you receive it. You can still continue.
check-bis_nach_von = The last day is before the first. Please check both.
check-ein_ausweis = Usually each person gets only one permit. If you would like to extend your permit or change it to another vehicle, choose that above. Otherwise you can continue; we will examine it.
check-nebenwohnung = Usually the permit is only given for the main residence. You can still continue; we will examine it.
check-eigene_garage = With a garage or a parking space of your own, the permit is sometimes not given. You can still continue; we will examine it.
check-kennzeichen_form = This does not look like a German registration plate. Please check it. If it is correct, for example because it is foreign, you can continue.
check-altes_kennzeichen_form = This does not look like a German registration plate. Please check it. If it is correct, for example because it is foreign, you can continue.

## Why we ask

purpose-wohnung = So that we can check whether you live in the parking area.
purpose-kontakt = So that we can contact you if we have questions.
purpose-fahrzeug = So that the permit is valid for the right vehicle.
purpose-pruefen = So that we can check your answers.
purpose-gebuehr = So that we know how you pay the fee.
