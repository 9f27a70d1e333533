// Short specifications that several tests read.

/** One spearhead covered, one left out with a reason, a hedge, an open choice and an ignore comment. */
export const CHAIRS = `# Programma van eisen kantoormeubilair

## Eisen

- **E-01** De opdrachtnemer levert de stoelen zo spoedig mogelijk.
- **E-02** De stoelen bestaan voor ten minste 60% uit gerecycled kunststof. De uiterste datum is [datum invullen].

Innovatiegericht inkopen wordt niet toegepast, omdat het om een standaardproduct gaat.

<!-- speerpunt-negeer-bestand no-verification: de toets staat in bijlage 3 -->
`;

/** What a monitor counts by, and two demands. */
export const CLOTHING = `---
afdeling: Facilitair
procedure: niet-openbaar
waarde: 640000
datum: 2026-02-16
---

# Bestek bedrijfskleding

## Eisen

- E-1 Opdrachtnemer besteedt ten minste 5% van de opdrachtsom aan social return en rapporteert dat per kwartaal.
- E-2 De kleding bestaat voor minimaal 60% van het gewicht uit gerecyclede vezels; bewijs: een GRS-certificaat of gelijkwaardig.
`;
