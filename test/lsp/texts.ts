/** Reports for the language server tests. */

/** A bundelcasus without the section Dilemma's, in which nothing else is wrong. */
export const halfDone = `---
casus: bundelcasus
stage: concept
---

# De sleutel van de voordeur

## Actoren

De moeder, haar zoon van de middelbare school en de wijkteammedewerker.

## Perspectief

Ik schrijf vanuit de wijkteammedewerker, die het vertrouwen van beiden wil houden.

## Context

Het wijkteam kwam in beeld na een melding van de buren over ruzie op de trap.

## Casusbeschrijving

De moeder vertelt dat haar zoon steeds later thuiskomt en dat de deur dan op slot zit. De zoon zegt dat hij
niet meer durft aan te bellen. Ik merkte dat ik partij koos voor de moeder, omdat zij zo moe klonk, en dat ik
de zoon daardoor te weinig vragen stelde over wat hij zelf nodig had om weer veilig thuis te komen.

## Oriënterende vragen

1. Wie is primair de hulpvrager?

   De moeder vroeg om hulp, maar de zoon heeft haar het hardst nodig.

2. Wie mis je in dit verhaal?

   De vader, die aan de andere kant van de stad woont.
`;

/** Markdown that is no report. */
export const readme = `# Project

## Installation

Run the installer. Mail helpdesk@voorbeeld.nl or call 06-12345678.

## Usage

- TODO
`;

/** Two reports in one file. */
export const portfolio = `# Reflectie 1: de lift

## Situatie

In de flat was de lift stuk en een bewoner kon niet naar buiten.

## Taak

Ik zou kijken wat er mogelijk was.

## Actie

Ik belde de verhuurder en bleef bellen.

## Resultaat

De lift deed het weer.

## Reflectie

Ik leerde dat volhouden helpt.

# Reflectie 2: de tuin

## Situatie

De tuin van het buurthuis lag vol afval.

## Taak

Ik zou bewoners bij elkaar brengen.

## Actie

Ik ging langs de deuren.

## Resultaat

Er kwamen zes mensen.

## Reflectie

Ik leerde dat vragen werkt.
`;

/** People in all forms of their names, roles, and sources. */
export const caseWithPeople = `---
casus: bundelcasus
pseudoniemen: [Karim]
---

# De sleutel van Riet

## Actoren

Riet Okkema (cliënte), haar zoon Karim, de wijkagent en buurtvereniging De Klop.

## Perspectief

Stagiair.

## Casusbeschrijving

Gisteren belde mevrouw Okkema. Riet zei dat Karims fiets weg was. Riets huis is koud, en Okkema’s dak lekt. R. Okkema
belde nog een keer met de agent. Ik zag R. lopen. Mevrouw O. was moe. Wijkagenten zeggen dat vaker. De wijkagent kwam
langs bij buurtvereniging De Klop. Een buur vertolkt het. Zie foto-riet.jpg. Kracht zit in mensen (Tuin & Bos, 2011;
WRR, 2014). Volgens Tuin en Bos (2011) helpt dat.

## Bronnen

- Tuin, J., & Bos, K. (2011). *Krachtig*. Utrecht: Pers.
- Wetenschappelijke Raad voor het Regeringsbeleid. (2014). *Titel*. Den Haag: Pers.
`;
