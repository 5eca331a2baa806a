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
