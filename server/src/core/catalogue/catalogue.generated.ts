// Generated from server/data by server/tools/generate.ts. Do not edit.
import type { CatalogueData } from "./catalogue-data.js";

export const CATALOGUE: CatalogueData = {
 "version": "2026.11",
 "sources": [
  {
   "id": "own-vocabulary",
   "title": "Woordenlijsten van Speerpunt",
   "publisher": "Speerpunt",
   "date": "2026-11",
   "status": "verified"
  },
  {
   "id": "weak-words",
   "title": "Zwakke woorden in eisen; eigen lijst naar Nederlandse en Engelse handreikingen voor het schrijven van eisen",
   "publisher": "Speerpunt",
   "date": "2026-11",
   "status": "secondary"
  }
 ],
 "spearheads": [],
 "productGroups": [],
 "clauses": [],
 "topics": [
  {
   "id": "climate-name",
   "strength": "name",
   "nl": [
    "klimaatneutra*",
    "co2-neutra*",
    "co2-arm*",
    "koolstofneutra*",
    "klimaatpositie*",
    "(klimaatdoel*|klimaatambitie*|klimaateis*|klimaatplan*|klimaatwinst|klimaatimpact|klimaatbelasting)",
    "klimaat (en|of|,) (milieu|energie|circula*)",
    "(aan|op|over|voor|van|naar) het klimaat",
    "voor klimaat",
    "duurzame energie",
    "energietransitie"
   ],
   "en": [
    "climate-neutral*",
    "climate neutral*",
    "carbon-neutral*",
    "carbon neutral*",
    "net-zero",
    "net zero",
    "climate (requirements|criteria|objectives|targets|impact|ambitions|goals|spearhead|measures)",
    "low-carbon",
    "low carbon",
    "decarboni*"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "no-combustion",
   "strength": "act",
   "nl": [
    "zonder ..1 (verbrandingsmotor*|uitlaat|uitlaatgas*|uitlaatemissie*|uitstoot|brandstofmotor*|dieselmotor*|broeikasgasuitstoot|co2-uitstoot)",
    "(uitstootvrij*|emissievrij*|emissieloos|emissieloze|emissieloosheid|nul-emissie*|nulemissie*|zero-emissie*|zero-emission*|uitstootloos|uitstootloze)",
    "zero (emissie*|emission*)",
    "nul emissie*",
    "nul gram ..2 co2*",
    "(stoot|stoten) ..5 geen ..3 uit",
    "geen ..2 (co2|uitlaatgas*|uitlaatgassen|broeikasgas*) ..4 (uit|uitstoten|uitgestoten|komt|komen)",
    "geen ..1 (co2-uitstoot|uitlaatemissie*|tailpipe*|uitstoot)",
    "(geen|niets|zonder|niet) ..8 uit ..2 uitlaat",
    "(geen|zonder|niet) ..3 (brandstof|diesel|benzine) ..4 (verstookt|verbruikt|verbrandt|gebruikt|nodig|tanken)",
    "(aggregaat|aggregaten|dieselaggregaat|dieselaggregaten) ..8 (niet|geen|verboden|afwezig)",
    "niet op ..2 (aggregaat|diesel|benzine|aardgas|gas)",
    "geen (dieselmotor*|dieselaggrega*|dieselvoertuig*|benzinemotor*|fossiele|aardgas*|verbrandingsmotor*)",
    "(fossielvrij*|aardgasvrij*|aardgasloos|gasloos|fossielloos)",
    "(diesel|benzine|diesel-*|dieselaggrega*|verbrandingsmotor*|aggregaat|aggregaten) ..8 (verboden|niet toegestaan|geweigerd|niet toegelaten)"
   ],
   "en": [
    "without ..2 (combustion|tailpipe|exhaust|emissions)",
    "no ..1 (tailpipe|exhaust|combustion) ..1",
    "(zero-emission|emission-free|tailpipe-free|zero-tailpipe|fossil-free|exhaust-free)",
    "zero (tailpipe|emission|emissions|exhaust)",
    "free of ..2 (emissions|fossil)",
    "(diesel|petrol) ..8 (not permitted|not allowed|refused|banned)"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "electric-driving",
   "strength": "act",
   "nl": [
    "(volledig|geheel|uitsluitend|100) ..1 (elektrisch*|accu-elektrisch*|batterij-elektrisch*)",
    "(batterij-elektrisch*|accu-elektrisch*|batterijelektrisch*)",
    "elektrisch (aangedreven|rijden*|vervoer*|materieel|wagenpark|gereden|voortbewogen|bezorgd|uitgevoerd)",
    "(rijdt|rijden|gereden|bezorgd|gebracht|vervoerd|maaien|maait|vegen|veegt|werken|draaien) ..5 elektrisch",
    "elektrisch ..3 (rijdt|rijden|gereden|bezorgd|gebracht|vervoerd)",
    "is elektrisch",
    "zijn elektrisch",
    "elektrische (voertuig*|auto*|bestel*|bus|busje*|bussen|vrachtwagen*|machine*|graaf*|kraan*|maai*|trekker*|aandrijving|veeg*|bakfiets*|fiets*|lader*|hoogwerker*|vaartuig*|boot|boten|heftruck*|werktuig*|deelauto*)",
    "(per|met|op|van) ..2 (fiets|bakfiets*|fietskoerier*|cargobike*|vrachtfiets*|e-bike*)",
    "(rijden|rijdt|werken|werkt|draaien|draait|gebruikt|aangedreven) ..4 (waterstof|accu|accu's|batterij|batterijen|netstroom)",
    "(accugereedschap|accumaterieel|accucontainer*|batterijcontainer*|bouwstroom)",
    "(kracht|stroom|aandrijving|energie) ..4 (accu|kabel|batterij|stekker|brandstofcel|net)",
    "(hebben|heeft|met) ..2 (stekker|brandstofcel)",
    "(stekker|accu|brandstofcel) of ..2 (stekker|accu|brandstofcel|kabel)",
    "(draait|draaien|werkt|werken|rijdt|rijden) ..3 op ..2 (accu|accu's|zonnepanelen|batterij*|stroom|waterstof|net)",
    "met de (trein|bus)",
    "(reizen|reist) ..6 (openbaar|trein)"
   ],
   "en": [
    "(fully|all|entirely|battery) ..1 electric",
    "(battery-electric|all-electric)",
    "electric (vehicles|vehicle|van|vans|cars|car|trucks|truck|bus|buses|machinery|machines|machine|drive|chassis|fleet|bikes|cargo)",
    "(are|is|be|driven|run|runs) electric",
    "by (cargo|bicycle|bike)",
    "cargo (bike|bikes|cycle*)",
    "(on|by) (hydrogen|battery|batteries)"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "energy-ceiling",
   "strength": "measure",
   "units": [
    "energy",
    "percent",
    "volume"
   ],
   "compare": [
    "max",
    "less"
   ],
   "nl": [
    "*verbruik*",
    "(verstookt|verstoken|stookt|gestookt|aardgas|diesel)",
    "(w|watt|kwh)",
    "(vermogen|systeemvermogen|stand-byvermogen|energievraag|warmtevraag|energiegebruik|energiebehoefte|energierekening|energie|stroom|koudevraag|brandstof|wattage|opnemen|neemt)",
    "energieverlies*",
    "(kwh|mwh|gj)"
   ],
   "en": [
    "(consumption|consume|consumes|consumed|energy|power|wattage|electricity|fuel|kwh|draw|draws|w|watt|watts)"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "energy-generation",
   "strength": "measure",
   "units": [
    "energy",
    "percent",
    "time"
   ],
   "nl": [
    "(opwek*|opgewekt*|zonnestroom|zonne-energie|jaaropbrengst|energieopbrengst|stroomopbrengst)",
    "(opwek*|opgewekt*|opbrengst) ..14 (gelijk|dekt|dekken) ..8 (verbruik*|vraag)",
    "opbrengst ..4 (opwek*|zonnepane*|panelen|installatie)",
    "(zonnepane*|pv-*|zonneboiler*|warmtepomp*)"
   ],
   "en": [
    "(generat*|solar|photovoltaic|pv|heat-pump)",
    "heat pump*",
    "annual yield"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "renewable-energy",
   "strength": "act",
   "nl": [
    "groene (stroom|elektriciteit)",
    "(groen|groene) gas",
    "hernieuwbare (energie|elektriciteit|stroom|bronnen|brandstof*|diesel|opwek*)",
    "duurzaam opgewekt*",
    "garantie* van oorsprong",
    "(gvo|gvo's|gvo-*|windstroom|zonnestroom)",
    "uit ..3 (wind|windenergie|zon|zonne-energie)",
    "(hvo*|biobrandstof*|biogas|biomethaan)",
    "energie uit ..4 (wind|zon|water)"
   ],
   "en": [
    "renewable (electricity|energy|power|sources|diesel|fuel*)",
    "guarantee* of origin",
    "green electricity",
    "(hvo*|biofuel*|biogas)",
    "(wind|solar) power"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "energy-label",
   "strength": "act",
   "nl": [
    "energielabel (a|b|a+*)",
    "energieklasse (a|b|a+*)",
    "energy star",
    "(energieneutra*|energieleverend*|energiepositief|nul-op-de-meter)",
    "nul op de meter",
    "paris proof"
   ],
   "en": [
    "energy (label|class) (a|b)",
    "energy star",
    "(energy-neutral|energy-positive|net-zero-energy)",
    "energy neutral"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "co2-amount",
   "strength": "measure",
   "units": [
    "percent",
    "mass",
    "money",
    "points",
    "energy"
   ],
   "nl": [
    "(co2|co2-uitstoot|co2-emissie*|co2-reductie*|co2-voetafdruk*|co2-footprint|co2-eq*|co2e|co2-last|co2-prijs|co2-besparing|co2-budget|co2-plan|co2-impact)",
    "co2 (uitstoot|reductie*|emissie*|equivalent*|voetafdruk|footprint)",
    "(uitstoot|uitlaatgassen|broeikasgas*|klimaatafdruk|klimaatvoetafdruk|koolstofvoetafdruk|ketenemissie*|transportemissie*|voetafdruk)",
    "(emissie|emissies) ..3 (transport|vervoer|broeikas*|voertuig*|co2|materieel)",
    "(mki|mki-*|milieukostenindicator*|milieukosten*|dubocalc)",
    "gwp",
    "scope (1|2|3)"
   ],
   "en": [
    "(co2|co2e|co2-eq*|ghg|gwp)",
    "carbon (footprint|emissions|intensity|reduction)",
    "greenhouse (gas|gases)",
    "greenhouse-gas",
    "(transport|vehicle|scope) emissions",
    "emissions ..3 (transport|vehicles|deliver*|contract)"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "co2-ladder",
   "strength": "measure",
   "units": [
    "percent",
    "money",
    "points",
    "level",
    "count"
   ],
   "nl": [
    "co2-prestatieladder",
    "co2 prestatieladder",
    "co2-ladder",
    "co2-bewust*"
   ],
   "en": [
    "co2 performance ladder",
    "co2-performance ladder"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "plant-based",
   "strength": "measure",
   "units": [
    "percent",
    "count"
   ],
   "nl": [
    "zonder vlees*",
    "zonder ..2 (vlees|vis|dierlijke)",
    "(vegetarisch*|plantaardig*|veganistisch*|vegan|vleesloos|vleesloze|vleesvervanger*|eiwittransitie|vleesvrij*)"
   ],
   "en": [
    "without ..2 (meat|fish)",
    "(vegetarian|vegan|plant-based|meat-free|meatless)",
    "plant based"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "fewer-kilometres",
   "strength": "measure",
   "units": [
    "percent",
    "distance",
    "count",
    "points"
   ],
   "compare": [
    "max",
    "less"
   ],
   "nl": [
    "(kilometer|kilometers|km|ritten|vervoersbewegingen|transportbewegingen|ritbundeling|vrachtwagenkilometers|voertuigkilometers|aanrijkilometers)",
    "(bundelt|bundelen|gebundeld*|combineert|combineren|gecombineerd*) ..5 (levering*|ritten|rit|transport*|bestelling*|zending*|vracht*)",
    "(levering*|ritten|transport*|bestelling*|zending*) ..6 (bundelt|bundelen|gebundeld*|combineert|combineren|gecombineerd*|bundelen)",
    "(stadshub|bouwhub|logistieke) ..1",
    "(leverfrequentie|leveringen|levermomenten)"
   ],
   "en": [
    "(kilometres|kilometers|km|mileage|trips|journeys)",
    "(combine*|bundl*|consolidat*) ..4 (deliver*|shipment*|transport*|trips)",
    "(deliveries|transport|delivery) ..4 (combined|bundled|consolidated)"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "cooler-asphalt",
   "strength": "measure",
   "units": [
    "temperature",
    "percent"
   ],
   "nl": [
    "asfalt* ..10 (graden|°)",
    "*temperatuurasfalt",
    "(meng|productie)temperatuur"
   ],
   "en": [
    "low-temperature asphalt",
    "warm-mix"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "dimming",
   "strength": "measure",
   "units": [
    "percent",
    "energy",
    "time"
   ],
   "nl": [
    "lichtniveau",
    "(brandt|branden) ..6 (%|procent|sterkte)",
    "(dim|dimt|dimmen|gedimd|dimregime|dimbaar*|dimstand|dimprofiel*)"
   ],
   "en": [
    "(dim|dims|dimmed|dimming)",
    "(evening|full|night) level"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "climate-hint",
   "strength": "hint",
   "nl": [
    "(uitstoot|emissies|emissie|broeikasgas*|co2|co2-*|fossiel*|elektrisch*|zonne-energie|zonnepane*)",
    "(energiezuinig*|energiebesparing*|energiebewust*|energie-efficiënt*|energiegebruik|energieverbruik|stroomverbruik|brandstofverbruik|zuinig*|energiebesparend*)",
    "(minder|weinig|schone*) ..2 (kilometers|ritten|energie|stroom|brandstof|uitstoot|vervoer*|voertuig*|transport*|materieel)",
    "(schone|schonere|schoner|groene|groener) ..1 (voertuig*|vervoer*|bus*|brandstof*|energie|stroom|transport*|wagenpark|logistiek|materieel|machine*|aandrijving)",
    "(bundel*|gebundeld*|combineren|combineert) ..5 (levering*|ritten|bestelling*|transport*)",
    "(levering*|ritten|bestelling*|transport*) ..6 (bundel*|gebundeld*|combineren|combineert)",
    "(klimaat|klimaatbewust*|klimaatvriendelijk*|opwarming|vliegreis*|vliegreizen)",
    "(plantaardig*|vegetarisch*|vlees)",
    "(stiller|stille) en schonere*"
   ],
   "en": [
    "(emission|emissions|carbon|co2|electric|fossil|solar|renewable)",
    "(energy-efficient|energy-saving|fuel-efficient|fuel)",
    "(save*|saving|less|reduce*|use) ..2 (energy|electricity|fuel|kilometres|power)",
    "(clean|cleaner|green|greener|low-emission) ..1 (vehicle*|transport|fuel*|energy|deliver*)",
    "(combine*|bundl*|consolidat*) ..4 (deliver*|shipment*|transport*)",
    "(climate|plant-based|vegetarian|vegan)"
   ],
   "spearhead": "klimaatneutraal"
  },
  {
   "id": "innovation-name",
   "strength": "name",
   "nl": [
    "(innovatie|innovaties|innovatief|innovatieve|innovatiegericht*|innovatiekracht|innovatieparagraaf|innovatieclausule|innovatieplan|innovatievoorstel*|innovatie-eis*|innoveren|innoveert|innovatieagenda|innovatiedoel*|innovatie-inkoop|innovatieruimte)"
   ],
   "en": [
    "(innovation|innovations|innovative|innovate*)"
   ],
   "spearhead": "innovatiegericht"
  },
  {
   "id": "trial",
   "strength": "measure",
   "needs": [
    "trial-frame"
   ],
   "units": [
    "money",
    "percent",
    "time",
    "count",
    "energy",
    "mass",
    "area",
    "people",
    "distance",
    "points",
    "date"
   ],
   "nl": [
    "(proef|pilot|pilots|pilotfase|pilotproject*|proefproject*|experiment|experimenten|proeftuin*|proefvak*|proefstrook|proefstuk|praktijkproef|veldproef|beproev*|proefneming*|fieldlab*|testfase|proefjaar|proeven|demonstratieproject*|demonstrator|prototype*|proefwijk|proeftraject*|praktijktest|proeftoepassing*)",
    "living lab*",
    "(test|testen|getest|uitgeprobeerd|uitproberen|probeert|proberen) ..8 (nieuw*|nog niet|nergens|niet eerder|methode|werkwijze)"
   ],
   "en": [
    "(trial|trials|pilot|pilots|experiment|experiments|prototype*|demonstrator*|proof-of-concept|testbed)",
    "test (section|bed|stretch|phase)",
    "proof of concept",
    "living lab*"
   ],
   "spearhead": "innovatiegericht"
  },
  {
   "id": "novelty",
   "strength": "measure",
   "needs": [
    "trial-frame"
   ],
   "units": [
    "money",
    "percent",
    "time",
    "count",
    "energy",
    "mass",
    "area",
    "people",
    "points",
    "date"
   ],
   "nl": [
    "(nog|al) (nergens|niet) ..8 (toegepast|toepast|gebruikt|gebruikt|markt|verkrijgbaar|bestaat|in gebruik|beschikbaar|ingezet|leverbaar)",
    "(geen|bij geen) ..3 (gemeente|organisatie|opdrachtgever|klant|leverancier) ..3 (in gebruik|toegepast|gebruikt)",
    "(manier|wijze|werkwijze|methode|oplossing|toestel|product|systeem|mat|techniek|aanpak) ..8 (nergens|niet|nog|geen|niemand|door niemand) ..10 (gebruikt|toegepast|koop|voorkomt|bestaat|gespeeld|ingezet|gebruik|beproefd|markt|weg)",
    "(nog|al) (door)? niemand ..6",
    "(nergens) ..4 (koop|verkrijgbaar|toegepast|gebruikt|gebruik)",
    "(bedenkt|bedenken|ontwerpt|uitvindt) ..10 (nergens|nieuw*|niet bestaa*)",
    "niet eerder ..5 (toegepast|gebruikt|ingezet)",
    "(nieuwe|andere|vernieuwende) (techniek*|technolog*|methode*|werkwijze*|manier*|oplossing*|toepassing*|materialen|mengsel*|aanpak) ..14 (proef|test*|beproe*|proberen|meten|gemeten|budget|bedrag|vergoeding)",
    "(ontwikkelbudget|innovatiebudget|innovatiefonds|ontwikkelfonds|vernieuwingsbudget|ontwikkelbedrag|innovatievergoeding|experimenteerbudget|experimenteerruimte|proefbudget|innovatiegelden)",
    "(ontwikkel|ontwikkeling|ontwikkelt|ontwikkelen) ..10 (nog niet|nieuwe)",
    "(budget|bedrag|vergoeding|reservering|%) ..12 (innovatie*|vernieuwing*|beproe*|proef|proeven|pilot*|experiment*|doorontwikkel*|verbeteridee*)",
    "(uren|dagen) per jaar ..8 (verbeter*|vernieuw*|innova*)",
    "(jaarlijks|per jaar|elk jaar) ..8 (verbetervoorstel*|innovatievoorstel*|vernieuwingsvoorstel*)",
    "(verbetervoorstel*|innovatievoorstel*|vernieuwingsvoorstel*) ..8 (per jaar|jaarlijks)"
   ],
   "en": [
    "not (yet|previously) ..5 (applied|used|available|market)",
    "(nowhere|never) ..5 (applied|used)",
    "(new|novel) (technique*|technolog*|method*|solution*|approach*) ..12 (trial*|test*|pilot*|measured|budget)",
    "(innovation|development) (budget|fund|fee)",
    "(budget|sum|fee) ..10 (innovation|trial*|pilot*|experiment*)"
   ],
   "spearhead": "innovatiegericht"
  },
  {
   "id": "innovation-partnership",
   "strength": "act",
   "nl": [
    "(innovatiepartnerschap*|innovatiepartner|innovatiepartners)",
    "(precommerciële|precommercieel|pre-commerciële|pre-commercieel) (inkoop|inkopen|aanbest*)",
    "(onderzoeks-|onderzoeksfase|ontwikkelfase|ontwikkelingsfase|haalbaarheidsfase) ..12 (fase|partner*|stop*|go*|weken|maanden|vergoeding)",
    "(stop|stop/go|stop-go|go/no-go) ..2 (moment*|beslissing*|besluit*)",
    "(stop-gomoment*|stop/go-moment*|go-no-go|go/no-go-*|stop-go-*)",
    "launching customer"
   ],
   "en": [
    "innovation partnership*",
    "pre-commercial procurement",
    "(research|development|feasibility) phase",
    "(go|stop) (or|/) (no-go|stop|go)",
    "launching customer"
   ],
   "spearhead": "innovatiegericht"
  },
  {
   "id": "innovation-hint",
   "strength": "hint",
   "nl": [
    "(innovatie*|innovaties|innovatief|innovatieve|innoveren|vernieuwing|vernieuwend*|vernieuwen|doorontwikkel*|verbetervoorstel*|vernieuwingen)",
    "(nieuwe|verrassende|slimme|creatieve|frisse|vernieuwende|alternatieve|andere|eigen|moderne|onverwachte|goede|smart|originele) ..1 (idee|ideeën|vondst*|concept*|oplossing*|techniek*|technolog*|werkwijze*|methode*|toepassing*|ontwikkeling*|manier*|suggestie*|aanpak*)",
    "(ideeën|vondsten|suggesties|meedenken|mee te denken|meedenkt|vooruitdenk*)",
    "(pilot*|proef|proeven|experiment*|proeftuin*|uitproberen)",
    "nieuwe ..3 (dingen|mogelijkheden)",
    "(markt|leverancier*|inschrijver*|opdrachtnemer*) ..4 uit te dagen",
    "(uitdagen|uitgedaagd|daagt) ..6"
   ],
   "en": [
    "(innovat*|novel|pilot*|trial*|experiment*)",
    "(new|fresh|smart|creative|alternative|surprising|original) (idea*|solution*|concept*|technique*|technolog*|approach*|method*|way*)",
    "(ideas|suggestions)"
   ],
   "spearhead": "innovatiegericht"
  },
  {
   "id": "circular-name",
   "strength": "name",
   "nl": [
    "(circulair|circulariteit*|circulairder|circulariteitsplan)",
    "circulaire (economie|inkoop|inkopen|eis*|werkwijze*|oplossing*|aanpak|product*|materia*|ontwerp*|strategie*|keten*|principe*|toepassing*|bouw*|ambitie*|doel*|maatregel*|uitvoering|meubel*|kantoor*|bedrijfs*|hulpmiddel*|dienst*|grondstof*|levering*|verwerking|inrichting|sloop|samenleving|bedrijfsvoering|gedachte|criteri*|voorziening*)",
    "(cradle-to-cradle|kringlooplandbouw|r-ladder)",
    "cradle to cradle"
   ],
   "en": [
    "(circularity|circular-economy)",
    "circular (economy|procurement|design|approach|use|material*|product*|solution*|business|requirement*|criteria|ambition*|spearhead|model*|strategy|principle*|service*)"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "recycled-content",
   "strength": "measure",
   "units": [
    "percent",
    "mass",
    "count",
    "points"
   ],
   "nl": [
    "*gerecycle*",
    "(recyclaat*|post-consumer*|postconsumer*|regranulaat|asfaltgranulaat|betongranulaat|puingranulaat|recycling*|gerecycleerd*|recycleren|recycled|pcr)",
    "(secundair|secundaire) ..1 (grondstof*|vezel*|materia*|bouwstof*|aluminium|staal|kunststof*|content|toeslag*)",
    "(herwonnen|teruggewonnen|hergebruikte|oude|gebruikte) (grondstof*|vezel*|materia*|kunststof*|plastic|staal|papier|textiel|garen|glas|stenen|asfalt)",
    "oud (papier|asfalt|textiel|beton)",
    "(eerder|al|reeds) ..5 (gebruikt|gediend)",
    "(afkomstig|gemaakt|vervaardigd|bestaat|bestaan) ..4 (afval|afvalstromen|reststroom|reststromen|afgedankte|ingezamelde|sloop)",
    "(plastic|kunststof|textiel|glas|papier|karton|hout) dat ..12 (ingezameld|afgedankt|weggegooid|gebruikt)",
    "(granulaat|betonpuin|puin|korrel) ..8 (nieuw|beton|asfalt|verwerkt|toegepast)",
    "(nieuw|nieuwe) (beton|asfalt|producten) ..8 (puin|granulaat|korrel|gerecycle*)",
    "als (materiaal|grondstof) (verwerkt|hergebruikt|ingezet|gebruikt|terug*)",
    "(opnieuw|weer|terug) ..3 (grondstof|als materiaal)",
    "(grondstof|grondstoffen) ..4 (terug|fabrikant|producent)",
    "materiaal* ..2 hergebruikt"
   ],
   "en": [
    "*recycl*",
    "(post-consumer|recyclate|reclaimed|recovered)",
    "(secondary|recovered) (material*|raw|fibre*|aggregate*)",
    "raw material",
    "as (material|raw)"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "reuse",
   "strength": "measure",
   "units": [
    "percent",
    "mass",
    "count",
    "area",
    "points"
   ],
   "nl": [
    "(hergebruik*|herbruik*|herinzet*|herinzetten|heruitgifte|herverstrek*|heruitgegeven|herplaats*|doorgebruik*)",
    "opnieuw ..3 (gebruikt|gebruik|ingezet|toegepast|uitgegeven|gedragen|verkocht|verstrekt|geplaatst|verwerkt|uitgeleend|opgesteld|benut|ingericht|in gebruik)",
    "tweede (leven|gebruik*|gebruiker|ronde|kans)",
    "(tweedehands*|gereviseerd*|refurbished|refurbish*|remanufactured|opgeknapt*|gereconditioneerd*|herstoffeerd*|hersteld en|opgelapt*|gerenoveerde)",
    "(kringloop*|reparatiewerkplaats*|weggeefwinkel*|repair*)",
    "(gebruikte|bestaande|oude|vrijgekomen|vrijkomende) ..3 (meubel*|stoel*|bureau*|hulpmiddel*|laptop*|toestel*|onderdelen|materialen|elementen|materiaal|apparat*|armatu*|tegels|stenen|klinkers|kasten|kozijnen|deuren|bakken|fietsen) ..10 (gebruik*|ingezet|hergebruik*|toegepast|herplaats*|nieuw|opgeknapt)",
    "(krijgt|krijgen) ..2 (plaats|plek|bestemming) in",
    "uit ..2 depot",
    "niet ..2 nieuw*",
    "(eerder|al eerder) (gebruikt|gebruikte|gedragen)",
    "(oogst|geoogst*|oogsten|donor*|donorgebouw*|donorskelet*)",
    "gaat ..8 (kringloop*|hergebruik*|tweedehands*)",
    "doorverkocht",
    "(tweede|derde|vorige|volgende|nieuwe|eerdere) ..2 (gebruiker*|eigenaar*|bestemming*|drager)",
    "opnieuw ..1 (gekeurd|gevuld|gebruikt|opgeladen|gestoffeerd|uitgezet|geleverd)",
    "(eerder|al) ..5 (gevuld|gedraaid|gebruikt|gewerkt|gereden|gedragen)",
    "opnieuw (te)? worden",
    "(oude|gebruikte|afgedankte|bestaande) ..1 (cartridge*|lantaarnpa*|banden|matten|mat|toestellen|machines|palen|kozijnen|dakpannen|balken|tegels|deuren|bankjes|stoeptegels|trottoirband*|klinkers|betontegels|apparaten|uniformen|kleding)",
    "(komen|komt) ..8 terug (in|op)",
    "(blijft|blijven) ..6 (in gebruik|hangen|staan|dienst)",
    "neemt ..10 over",
    "weer ..2 (meeneemt|inzet|gebruikt|ingezet)",
    "(nagekeken|opgelapt|overgespoten|gereviseerd|gestript) ..6 (opnieuw|terug|gebruik|geplaatst)",
    "heel ..2 uit het gebouw",
    "(balk|deur|steen|pan|plank) blijft een",
    "op onderdelen",
    "(onderdelen|delen) ..6 (als|voor) ..2 (reparatie*|reserve*)"
   ],
   "en": [
    "(reuse*|re-use*|reused|re-used|refurbished|remanufactured|reconditioned|second-hand|secondhand|retreaded)",
    "second (hand|life|use|user)",
    "(second|third|previous|next|another) (tread|owner|user|use|life|school|site)",
    "(overhauled|stripped|retread*|rebuilt|repaired and)",
    "(used|placed|worn|deployed|sold|filled|mounted) again",
    "(pre-used|pre-owned|previously used)",
    "harvested"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "returnable-packaging",
   "strength": "act",
   "nl": [
    "(herbruikbare|meermalige|retourneerbare|navulbare|wasbare|hervulbare) ..1 (krat*|bak*|verpakking*|beker*|transport*|emballage|doos|dozen|pallet*|hoezen|fles*|flacon*|container*|servies|doek*|dekens|tas*|kop*|schalen|zak*|materia*)",
    "(retouremballage|statiegeld*|meermalig|navulsysteem*|navulflacon*|poolpallet*|vulsysteem*|navulverpakking*)",
    "(krat*|bak|bakken|rolcontainer*|verpakking*|dekens|emballage|bekers|pallets) ..10 (leeg|terug|mee|meegaan|retour|hergebruikt|opnieuw|navul*)",
    "zonder ..1 (wegwerp*|doos|dozen|omverpakking*|verpakkingsmateriaal|plastic)",
    "geen ..1 (wegwerp*|eenmalig*|single-use|kunststof wegwerp*|plastic ..1 verpakking*|verpakking*)",
    "(wegwerp*|eenmalige|piepschuim) ..8 (niet|geweigerd|verboden|uitgesloten)",
    "(porselein|glaswerk|echt servies)",
    "(nagevuld|bijgevuld|navullen) ..3 (flacon*|fles*|verpakking*)"
   ],
   "en": [
    "(reusable|returnable|refillable|washable) ..1 (crate*|packaging|cup*|container*|box*|pallet*|bottle*|crockery|bag*|tableware)",
    "without ..1 (packaging|disposable*|single-use)",
    "no ..1 (disposable*|single-use)",
    "(disposable*|single-use) ..6 (not|refused|banned)",
    "deposit (scheme|system)",
    "(crockery|china)"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "take-back",
   "strength": "measure",
   "units": [
    "percent",
    "money",
    "count",
    "mass",
    "points"
   ],
   "nl": [
    "(terugname*|terugkoop*|terugnemen|terugneemt|inname|innamegarantie|terugkoopgarantie|terugnamegarantie|innameplicht)",
    "neemt ..14 terug",
    "koopt ..14 (terug|over)",
    "(haalt|halen) ..10 (kosteloos|gratis) ..4 op",
    "einde ..2 (levensduur|gebruik*|contract) ..20 (terug|overgenomen|hergebruik*|inzet)",
    "na ..2 (gebruik|afdanking|afschrijving) ..14 (terug|hergebruik*|ingezameld)"
   ],
   "en": [
    "(take-back|takeback|buy-back|buyback)",
    "(takes|take|taken) ..12 back",
    "(buys|buy) ..8 back",
    "end of ..3 life",
    "end-of-life"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "repairability",
   "strength": "act",
   "nl": [
    "(gangbaar|standaard|eenvoudig|normaal|gewoon|huis-tuin-en-keuken*) gereedschap",
    "(steeksleutel|inbussleutel|schroevendraaier|standaardgereedschap)",
    "zonder ..1 (speciaal|bijzonder|breken|schade|lijm) ..2 (gereedschap|vervang*|demonte*|los*|wisselen)",
    "(repareerbaar*|reparabel*|herstelbaar*|reparatie-index|repareerbaarheid*|repareerbaarheidsscore)",
    "(los|afzonderlijk|per onderdeel|apart) ..2 (vervangbaar*|te vervangen|te wisselen|verwisselbaar*)",
    "(gerepareerd|hersteld|reparatie) ..6 (voor|voordat|in plaats van|boven) ..4 (vervang*|nieuw*)"
   ],
   "en": [
    "(common|standard|ordinary|simple) tools",
    "(spanners|screwdriver*)",
    "(repairab*|repairable|repair-first)",
    "design for repair",
    "without ..1 special tool*",
    "separately replaceable"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "lifetime",
   "strength": "measure",
   "units": [
    "time",
    "cycles"
   ],
   "nl": [
    "(levensduur*|levensduurverlenging|gebruiksduur|standtijd|technische levensduur)",
    "(gaat|gaan|meegaan|meegaat) ..8 (mee|jaar|wasbeurten|ritten)",
    "(beveiligingsupdates|updates|ondersteuning) ..8 jaar",
    "(blijft|blijven) ..6 (jaar|jaren) ..4 (gebruik|dienst|bruikbaar)",
    "kan ..8 jaar ..6 gebruikt",
    "jaar ..5 (bruikbaar|mee|gebruikt)",
    "(wasbeurten|wascycli|wasbeurt)"
   ],
   "en": [
    "(lifetime|lifespan|service-life)",
    "(service|useful|working|design) life",
    "(lasts|last) ..4 (years|washes|cycles)",
    "(updates|support) ..6 years",
    "(washes|wash|washing) ..2 (cycles|times)"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "detachable",
   "strength": "measure",
   "units": [
    "percent",
    "count",
    "cycles",
    "points",
    "index"
   ],
   "nl": [
    "(losmaakbaar*|losmaakbaarheid*|demontabel*|demonteerbaar*|remontabel*|herbestembaar*|verplaatsbaar)",
    "(uit|van) elkaar (te|gehaald|halen|genomen|nemen)",
    "droog (bevestigd|gemonteerd|gestapeld)",
    "zonder ..2 (lijm|kit|purschuim)"
   ],
   "en": [
    "(detachab*|demountab*|disassembl*|dismantl*|reversible)",
    "taken apart",
    "fixed dry"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "material-passport",
   "strength": "act",
   "nl": [
    "(materialenpaspoort*|grondstoffenpaspoort*|productpaspoort*|materiaalpaspoort*|materialenregister*|grondstoffenregister*|materialenbalans)",
    "(register|lijst|overzicht) ..12 (welk materiaal|materialen bevat|herkomst en bestemming)",
    "(sloopinventarisatie|oogstinventarisatie|materialeninventarisatie)"
   ],
   "en": [
    "(material|materials|product|resource) passport*",
    "register ..10 (material|element|new place)",
    "bill of materials"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "biobased",
   "strength": "measure",
   "units": [
    "percent",
    "mass",
    "count",
    "points"
   ],
   "nl": [
    "(biobased|biogebaseerd*|bio-based)",
    "(hernieuwbare|plantaardige|natuurlijke) (grondstof*|materia*|vezel*|isolatie*)",
    "van (biologische|plantaardige) oorsprong",
    "(vlas|hennep|stro|bermgras|olifantsgras|miscanthus)"
   ],
   "en": [
    "(biobased|bio-based)",
    "(rapidly)? renewable (material*|raw)",
    "(plant|biological) origin"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "waste-reduction",
   "strength": "measure",
   "units": [
    "percent",
    "mass",
    "money",
    "points",
    "count"
   ],
   "compare": [
    "max",
    "less"
   ],
   "nl": [
    "(restafval|voedselverspilling|verspilling|voedselafval|etensresten|afvalvrij*|swill|derving|snijverlies|snijafval|maaiafval|verpakkingsafval|bouwafval|tussenafval)",
    "(minder|geen|weinig|hoeveelheid) ..2 (afval|restafval|resten|papier|verpakking*|plastic)",
    "(afvalreductie|afvalpreventie)",
    "(papierverbruik|tonerverbruik|waterverbruik|materiaalverbruik|middelenverbruik|plasticverbruik)",
    "verbruik van ..2 (*papier|toner|inkt|plastic|bekers|middelen|schoonmaakmiddel*|materia*|chemi*)",
    "weggegooid*",
    "(dubbelzijdig|tweezijdig) (afdruk*|print*)",
    "overgebleven (eten|voedsel|maaltijden|broodjes|producten)"
   ],
   "en": [
    "(food|residual|packaging) waste",
    "(waste|offcuts|leftovers|surplus)",
    "loss of material",
    "paper consumption"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "building-impact",
   "strength": "measure",
   "units": [
    "money",
    "percent",
    "points"
   ],
   "nl": [
    "milieuprestatie*",
    "mpg",
    "mpg-*"
   ],
   "en": [
    "environmental performance of (the)? building*",
    "(lca|epd)"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "circular-hint",
   "strength": "hint",
   "nl": [
    "*recycl*",
    "(afval|afvalvrij*|restmateria*|reststromen|grondstof|grondstoffen|verspilling|materiaalgebruik|restproduct*)",
    "(herbruik*|hergebruik*|hergebruikt|tweedehands*|refurbished|gebruikte|kringloop*|levensduur|langer mee*|langer meegaan|lang meegaan|repareren|gerepareerd|reparatie|opknappen|demonteerbaar*|demontabel*|losmaakbaar*)",
    "(nagevuld|bijgevuld|navul*|weggegooid*|wegwerp*|verpakking*|verpakkingsmateriaal|statiegeld)",
    "(oude|bestaande|oud) ..1 (materia*|meubel*|stoel*|dispensers|spullen|kasten|onderdelen|kleding)",
    "(biologische|plantaardige) oorsprong",
    "(biobased|secundaire|hernieuwbare)",
    "bekers van medewerkers",
    "(terugnemen|terugname|terugneemt|inname|retour nemen|terug te nemen)",
    "(circulair*|circulariteit)"
   ],
   "en": [
    "*recycl*",
    "(waste|leftovers|offcuts|packaging|repair*|reuse*|re-use*|second-hand|refurbished|used|resources|materials|lifetime|circular)"
   ],
   "spearhead": "circulair"
  },
  {
   "id": "social-return-name",
   "strength": "name",
   "nl": [
    "(social-return*|socialreturn*|sroi|sroi-*|sr-verplichting*|sr-waarde)",
    "social return*",
    "sociale (clausule*|voorwaarde*|tewerkstelling*)",
    "(tewerkstellingsclausule|inspanningswaarde|bouwblok*)"
   ],
   "en": [
    "social return*",
    "(social-return|sroi)",
    "social (clause*|value|employment|considerations)",
    "community benefit*",
    "employment (clause*|condition*)"
   ],
   "spearhead": "social-return"
  },
  {
   "id": "target-group",
   "strength": "measure",
   "units": [
    "percent",
    "people",
    "time",
    "money",
    "count",
    "points"
   ],
   "nl": [
    "afstand tot (de|het|een)? (arbeidsmarkt|werk|arbeidsproces)",
    "(arbeidsbeperking*|arbeidshandicap*|arbeidsgehandicapt*|arbeidsbeperkte*|werkzoekende*|werkloze*|werklozen|werkloosheid*|langdurig werkloos*|baanloos|baanloze*|bijstand*|uitkering*|uitkeringsgerechtigde*|wajong*|wsw*|wsw-*|wia|doelgroepregister|doelgroepenregister|banenafspraak*|garantieba*|participatiewet|participatieba*|statushouder*|nieuwkomer*|ex-gedetineerde*|schoolverlater*|startkwalificatie|re-integra*|reïntegra*|loonkostensubsidie|leefloon*|werkzoekenden|langdurigwerklozen|kansengroep*|doelgroepwerknemer*|maatwerkbedrijf|maatwerkbedrijven)",
    "(zonder|geen) ..1 (werk|baan|diploma|inkomen|vast werk)",
    "(het vak|een vak) ..3 (leert|leren|leerde)",
    "(ervaringswerker*|ervaringsdeskundige*) ..6 dienst",
    "(zonder|geen) ..4 (plek|plaats) ..4 (bedrijf|werk|arbeidsmarkt)",
    "(diploma|school) ..4 (gegaan|verlaten|afgehaakt)",
    "(werkfit*|meedoen-baan|basisbaan|basisbanen|doelgroepbaan|doelgroepers)",
    "(leren|leert|leerplek|opleiden|opgeleid|opleidt) ..6 (baan|mbo|praktijk|beroep)",
    "beschut* (werk*|arbeid|baan|banen)",
    "(sociaal|sociale) (ontwikkelbedrijf|ontwikkelbedrijven|werkbedrijf|werkbedrijven|werkvoorziening|werkplaats*|onderneming*|economie|firma)",
    "(sw-bedrijf|sw-bedrijven|sw-*|werkbedrijf|leerwerkbedrijf|leerwerkbedrijven|werkplein|werkgeversservicepunt|ontwikkelbedrijf)",
    "(leerwerkplek*|leerwerkplaats*|werkleerplek*|leerplek*|leerplaats*|leerbaan|leerbanen|werkervaringsplek*|werkervaringsplaats*|stageplek*|stageplaats*|stage|stages|stagiair*|leerwerktraject*|opleidingsplaats*|opleidingsplek*|praktijkplek*|leerling-*|leerlingplaats*|leerwerk*)",
    "(bbl|bbl-*|bbl'er*|bol-*|vmbo-*|mbo-leerling*|mbo-student*|mbo'er*|vso-*|praktijkschool*|praktijkonderwijs|praktijkverklaring*|praktijkleren|vso|leerlingmonteur*|leerling-monteur*)",
    "(student|studenten|leerling|leerlingen) ..3 (mbo|bbl|vmbo|praktijkonderwijs|vso|opleiding)",
    "(mbo|vmbo) ..3 (student*|leerling*|stage*)",
    "in opleiding",
    "(werk-|werkplek*|werkplekken) ..2 (leerplek*|leerplekken) ..2",
    "mensen die ..8 (moeilijk|lastig|langs de kant|lang|jaar) ..6 (werk|baan|kant)",
    "(langs|aan) de kant",
    "moeilijk ..4 (werk|baan|arbeidsmarkt)",
    "(pso|pso-*|pso 30+)",
    "(jobcoach*|praktijkbegeleid*)",
    "(vijftigplusser*|55-plusser*|50-plusser*|55+|50+)"
   ],
   "en": [
    "distance (to|from) the labour market",
    "(unemployed|unemployment|jobless|job-seeker*|jobseeker*|apprentice*|apprenticeship*|trainee*|traineeship*|disadvantaged|long-term)",
    "(job|work) (seekers|seeker|placement*)",
    "without (work|a job|employment|qualification*)",
    "(left school) ..2",
    "(persons|people|workers|employees|staff|someone) with ..2 (disabilit*|disability|handicap)",
    "sheltered (workshop*|employment|work)",
    "social (enterprise*|firm*|economy|workshop*)",
    "work integration*",
    "out of work",
    "on benefits",
    "(ex-offender*|refugee*|school-leaver*)",
    "(internship*|interns)"
   ],
   "spearhead": "social-return"
  },
  {
   "id": "reserved-contract",
   "strength": "act",
   "nl": [
    "(voorbehouden|voorbehoud) ..16 (artikel|werkplaats*|sociale|arbeidsbeperking*|beschutte|2.82|kansarme*|benadeelde*)",
    "voorbehouden opdracht"
   ],
   "en": [
    "reserved ..8 (contract|sheltered|workshop*|operators|disabled|disadvantaged)",
    "reserved contract"
   ],
   "spearhead": "social-return"
  },
  {
   "id": "social-purchase",
   "strength": "measure",
   "units": [
    "percent",
    "money"
   ],
   "nl": [
    "(inkoopt|inkopen|besteedt|besteed|ingekocht|uitbesteedt|afneemt) ..10 (sociaal|sociale|sw-*|ontwikkelbedrijf)"
   ],
   "en": [
    "(spend*|purchas*|subcontract*) ..8 (social)"
   ],
   "spearhead": "social-return"
  },
  {
   "id": "social-hint",
   "strength": "hint",
   "nl": [
    "afstand tot ..1 arbeidsmarkt",
    "(social-return*|sroi|re-integratie|werkzoekende*|statushouder*|stage*|stagiair*|leerwerk*|leerling*|student*|jongeren|arbeidsbeperking*|doelgroepregister|participatie|inclusie|inclusief|inclusieve|startkwalificatie)",
    "social return*",
    "(sociaal|sociale) (onderneming*|ontwikkelbedrijf|werkbedrijf|werkvoorziening|impact|doelstelling*)",
    "(mensen|personen|inwoners|iemand|werknemers) ..6 (bijstand|uitkering|beperking|werkloos|werk zoeken|kansen|zonder werk|zonder baan|kwetsbaar*|kwetsbare)",
    "(kwetsbare|moeilijk bemiddelbare) (groepen|mensen|personen)",
    "(lokale|plaatselijke)? (jongeren|werklozen)"
   ],
   "en": [
    "social return*",
    "(unemployed|apprentice*|trainee*|disabilit*|disadvantaged|inclusion|inclusive|internship*|sheltered)",
    "(young|local) (people|persons|jobless)",
    "social (enterprise*|impact|inclusion)"
   ],
   "spearhead": "social-return"
  }
 ],
 "cues": [
  {
   "id": "trial-frame",
   "nl": [
    "(doel|doelen|doelwaarde|doelstelling|nulmeting|meten|gemeten|meting*|budget|bedrag|vergoeding|vergoed|beschikbaar|stopmoment*|stop|stopzetten|stopt|opschal*|uitrol*|uitrollen|evaluatie*|geëvalueerd|vervolg|slaagt|lukt|succes*|geslaagd|besluit|vervalt|verslag|afgezonderd|gereserveerd|contractjaar|kalenderjaar|punten|gehaald)",
    "(ten|minste) (minste|hoogste)",
    "(€|eur|%)",
    "per jaar"
   ],
   "en": [
    "(target|goal|aim|baseline|measure*|budget|fee|paid|stop|scale*|roll*|evaluat*|follow-up|succe*|reserved|sum|points|least|most)",
    "(eur|€|%)"
   ]
  },
  {
   "id": "trial-sequel",
   "nl": [
    "(budget|vergoeding|subsidie|betaalt|betalen|bedrag|gereserveerd|afgezonderd|reserveert)",
    "(apart|bij) gezet",
    "(leggen|legt) ..8 bij",
    "(doel|doelen|doelcijfer|streefgetal|streefcijfer|streefwaarde|nulmeting|beginmeting|uitgangssituatie|meetplan|gemeten|meten|metingen|meetbare|meetbaar|geteld|tellen)",
    "(stop|stopt|gestopt|stopmoment*|stopcijfer|stoppen|houdt het op|beëindigd)",
    "(lukt|slaagt|geslaagd|gehaald|haalt|halen|resultaat|werkt het|winst)",
    "(opschaling|opgeschaald|uitrol|uitgerold|uitrollen|invoeren|ingevoerd|voert ..8 in|verbreed|toegepast|breder)",
    "andere (locaties|wijken|scholen|gemeenten)",
    "(proef|pilot|experiment|beproeving|beproevingen|beproeft|proefjaar)",
    "(koopt|kopen) ..8 (nog|meer|drie|twee)"
   ],
   "en": [
    "(budget|fee|pays|paid|sets|reserved|funded|sum)",
    "(target|goal|baseline|measured|measurement*|counted)",
    "(stop*|ends|ended|terminated)",
    "(succeed*|success*|achieved|met|fails)",
    "(rolled|roll-out|scaled|extended|adopted|introduced)",
    "(trial|pilot|experiment)"
   ]
  },
  {
   "id": "trial-heading",
   "nl": [
    "(proef|proeven|beproev*|pilot*|vernieuw*|doorontwikkel*|ontwikkel*|innovat*|experiment*|proeftuin|nieuwe)",
    "iets nieuws"
   ],
   "en": [
    "(trial*|pilot*|innovat*|experiment*|development|new)"
   ]
  }
 ],
 "signals": [
  {
   "id": "contractor",
   "nl": [
    "(opdrachtnemer*|inschrijver*|leverancier*|aannemer*|aanbieder*|gegadigde*|dienstverlener*|vervoerder*|drukker*|cateraar*|verhuizer*|schoonmaakbedrijf|ondernemer*|combinant*|onderaannemer*|contractant*|marktpartij*|marktpartijen|uitvoerder*|installateur*|fabrikant|producent|zorgaanbieder*|hoofdaannemer*|partner|partners|beveiliger*|exploitant*|verhuurder*|verzekeraar|transporteur*|bouwer|uitgever|kandidaat|kandidaten|energieleverancier*|wederpartij|medecontractant|uitzendbureau*|bureau|onderneming|ondernemingen|monteur*|chauffeur*|consultant*|ploeg|ploegen|medewerkers)",
    "(u|uw)"
   ],
   "en": [
    "(contractor*|supplier*|tenderer*|bidder*|provider*|vendor*|subcontractor*|manufacturer*|operator*|caterer*|consultant*|partner*|you|your)"
   ]
  },
  {
   "id": "authority",
   "nl": [
    "(gemeente|gemeenten|opdrachtgever|opdrachtgevers|provincie|waterschap|raad|college|wij|we|ons|onze|stad|samenwerking|veiligheidsregio|aanbestedende|gemeenteraad|bestuur|directie|school|scholen|stichting|organisatie|dienst|universiteit|omgevingsdienst|rijk|gemeentehuis|stadhuis|regio|bvo|schoolbestuur|hogeschool|aanbesteder|gemeentebestuur|ziekenhuis|hoogheemraadschap)"
   ],
   "en": [
    "(authority|council|city|municipality|county|we|our|us|school|university|department|client|institution|agency|town|region|province|government|ministry|campus)"
   ]
  },
  {
   "id": "obligation",
   "nl": [
    "(moet|moeten|dient|dienen|verplicht|zal|zullen|vereist|eis|eist|eisen|minimumeis|zorgt|zorgen|draagt)"
   ],
   "en": [
    "(must|shall|will|required|requires|mandatory|obliged)"
   ]
  },
  {
   "id": "invitation",
   "nl": [
    "(nodigt|nodigen|uitgenodigd) ..12 (uit|om)",
    "uitgenodigd",
    "(horen|hoort|vernemen|lezen|zien|ziet|zou|zouden|krijgen) ..3 (graag|het liefst)",
    "(graag|liefst) ..3 (zien|zouden|horen|hoe)",
    "het liefst",
    "(stellen|stelt|gesteld) ..4 op prijs",
    "op prijs (gesteld|stellen|stelt)",
    "(hopen|hoopt|hoop) ..1 (dat|op|van|daarbij|hiermee|met)",
    "(hopen|hoopt)",
    "(verwelkomt|verwelkomen|welkom|welwillend)",
    "(staat|staan) ..3 open voor",
    "open ..1 voor",
    "(waarderen|waardeert|gewaardeerd|waardering)",
    "(hecht|hechten) ..4 (aan|waarde|belang)",
    "(is|zijn) ..3 (van belang|belangrijk)",
    "(vindt|vinden|vonden) ..6 (belangrijk|mooi|prettig|fijn|wenselijk|leuk)",
    "(willen|wil|wensen|wenst) ..10 (toe naar|bijdragen|bevorderen|stimuleren|verminderen|naar|dat|uitdagen|inzetten|leveren)",
    "(willen|wil) toe",
    "(streeft|streven|beoogt|beogen|ambieert|nastreven|nastreeft|ambitie*)",
    "(moedigt|moedigen|aangemoedigd|aanmoedigen)",
    "(stimuleert|stimuleren|gestimuleerd)",
    "(een|als|een|is) (pre|pré)",
    "(verwacht|verwachten|verwachting) ..12 (dat|van|zoveel|zo)",
    "(verwacht|verwachten)",
    "(vraagt|vragen|verzoekt|verzoeken) ..8 (aandacht|rekening|mee te denken|na te denken|om)",
    "(aandacht|oog) voor",
    "(daagt|dagen|uitdagen|uitgedaagd|uitdaging)",
    "(belangstelling|benieuwd|nieuwsgierig)",
    "(mag|mogen|kan|kunnen) ..10 (voorstellen|aandragen|aanbieden|meedenken|inbrengen)",
    "(wens|wenselijk|gewenst|wensen)",
    "(zou|zouden) ..6 (mooi|fijn|prettig|goed|helpen|passen|waarderen)",
    "(draagt|dragen|bijdragen|bijdraagt) ..3 (warm hart|steentje)",
    "(denkt|denken|meedenken|meedenkt|mee te denken)",
    "(uitgangspunt|uitgangspunten|speerpunt*)",
    "(houdt|houden|rekening) ..3 rekening",
    "rekening ..4 (houden|gehouden|houdt)",
    "(bespreken|besproken|bekijken|bekeken|verkennen|verkend|onderzoeken|onderzocht|overleggen|gekeken|kijken) ..8 (of|hoe|mogelijk*)",
    "(ziet|zien) ..4 (belangstelling|voor zich|kansen)"
   ],
   "en": [
    "(invite*|invited|welcome*|welcomed|encourage*|encouraged|hope*|hopes|appreciate*|appreciated|ideally|aspire*|ambition*|aim|aims|wish|wishes|interested|expect|expects|expected|keen|like)",
    "(attaches|attach|places|place) ..3 (importance|value)",
    "(important|desirable|advantage)",
    "(would|should) ..2 (like|welcome|appreciate|be)",
    "open to",
    "happy to",
    "look* (forward|favourably)",
    "(may|can|could) ..4 (propose|suggest|offer)",
    "strive*",
    "consider*"
   ]
  },
  {
   "id": "forecast",
   "nl": [
    "(naar verwachting|verwacht wordt|wordt verwacht)"
   ],
   "en": [
    "is expected"
   ]
  },
  {
   "id": "definition",
   "nl": [
    "wordt ..6 verstaan",
    "onder ..4 (verstaan|verstaat)",
    "(betekent|definitie)",
    "hierna (te noemen|genoemd)?"
   ],
   "en": [
    "(means|hereinafter|defined)"
   ]
  },
  {
   "id": "past",
   "nl": [
    "(werd|werden|was|waren|kreeg|kregen|bleek|bleken|stond|stonden|won|haalde|kocht|sloot|koos|deed|deden)",
    "(heeft|hebben) ..12 (vastgesteld|vastgelegd|besloten|opgeleverd|vernieuwd|onderzocht|ondertekend|uitgesproken|afgerond|behaald|bereikt|vervangen|verlaagd|gekocht|gebouwd|geplaatst|gekozen|ingevoerd|aangenomen)",
    "in (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025) ..4",
    "(sinds|vorig|vorige|afgelopen|destijds|eerder dit jaar|inmiddels)",
    "in het verleden"
   ],
   "en": [
    "(was|were|had|has been|have been|has|renewed|adopted|became|fell|fallen|since|previous|last)"
   ]
  },
  {
   "id": "legal",
   "nl": [
    "(wettelijk|wettelijke) ..2 (minimum*|plicht|verplicht*|eis*|norm*|grens*|vereist*|voorgeschreven|regel*|voorschrift*|bepaal*|kader*)",
    "(wettelijk|wettelijke)",
    "(zoals|op grond van|krachtens|ingevolge|conform|volgens|overeenkomstig|vanwege|als bedoeld in|uit) ..6 (wet|wetgeving|besluit|regeling|verordening|richtlijn|bbl|bouwbesluit|burgerlijk|omgevingswet|milieuwetgeving|cao|beng*|beng-eisen|wetboek|decreet|koninklijk|arbowet|activiteitenbesluit|landelijk|landelijke)",
    "(wet|wetgeving|besluit|regeling|verordening|bbl|richtlijn|wetgever|decreet|europa|wetboek|bouwbesluit|cao) ..6 (voorschrijft|voorgeschreven|verplicht*|vereist|eist|verlangt|bepaalt|stelt|schrijft)",
    "(voorschrijft|voorgeschreven) ..4",
    "(beng|beng-eisen|beng-eis|bijna energieneutraal)",
    "(ecodesign*|ecodesignverordening|weee|aeea|rohs|reach|reach-verordening|clp)",
    "regeling bevordering schone",
    "wet (milieubeheer|bodembescherming|natuurbescherming)",
    "milieu-, sociaal",
    "(milieu-|sociale|sociaal-|arbeidsrecht*) ..4 (arbeidsrecht*|recht|verplichtingen)",
    "(milieuzone*|zero-emissiezone*|zero-emissiezones|emissiezone*|nul-emissiezone*)",
    "(afvalstoffenheffing|afvalstoffenbelasting|energiebelasting|btw|accijns)",
    "overgang van onderneming"
   ],
   "en": [
    "(as|is|are) required by",
    "(laid down|set out|prescribed) ..2 (in|by) ..3 (law|regulation*|act|directive|national|legislation|by-law|decree|statut*)",
    "(by|under|with) ..2 (law|statute|legislation)",
    "as the law requires",
    "(statutory|legally|legislation|weee|rohs|ecodesign|by-law)",
    "(law|regulation|regulations|act|directive) ..4 (requires|require|prescribes|lays)",
    "(applicable|national|environmental) ..3 (law|legislation|regulations|regulation)",
    "low-emission zone*",
    "collective agreement"
   ]
  },
  {
   "id": "legal-not",
   "nl": [
    "(wettelijk|wettelijke) ..8 (geen|niet)",
    "(verder|strenger|lager|hoger|beter|boven) ..3 dan ..6 (wet*|bbl|eis|norm|verplicht*)",
    "boven ..2 wettelijk*",
    "bovenwettelijk*",
    "(uitkering|voorziening|traject) ..4 (wet|participatiewet|regeling)",
    "artikel 2.82",
    "(mensen|personen|medewerkers|werkzoekenden|kandidaten) ..6 (participatiewet|wia|wajong)"
   ],
   "en": [
    "(beyond|above|stricter) ..4 (law|legal|statutory|regulation*)",
    "article (20|19)"
   ]
  },
  {
   "id": "cancelled",
   "nl": [
    "(vervalt|vervallen|geschrapt|ingetrokken|komt te vervallen|doorgehaald|losgelaten)",
    "(wordt|worden|is) ..5 (niet langer|niet meer) ..4 (gevraagd|geëist|gesteld|gehandhaafd|verlangd|verplicht|vereist|toegepast)",
    "niet langer ..2 (een|als)? (eis|verplicht*)",
    "(geen|niet) ..2 (eis|verplichting) meer"
   ],
   "en": [
    "(deleted|withdrawn|removed|cancelled|dropped)",
    "no longer (applies|required|a requirement)"
   ]
  },
  {
   "id": "not-applied",
   "nl": [
    "niet van toepassing",
    "niet ..2 (toegepast|opgenomen|gevraagd|gesteld|voorgeschreven|verlangd|geëist|uitgevraagd|opgelegd|verplicht|ingezet|aan de orde|passend|zinvol|meegenomen|meegewogen|beoordeeld|gevergd)",
    "(geen|zonder) ..6 (toegepast|opgenomen|gevraagd|gesteld|voorgeschreven|verlangd|geëist|uitgevraagd|opgelegd|verplichting*|eis|eisen|voorwaarde*|paragraaf|plaats|toepassing|rol|onderdeel|aan de orde)",
    "(ziet|zien|zag|afgezien|afzien|afziet) ..14 (van|af)",
    "(afgezien|afzien) van",
    "(ziet|zien) ..12 af van",
    "(buiten|geen) (beschouwing|toepassing)",
    "(laten|laat|gelaten|blijft|blijven) ..8 (buiten beschouwing|achterwege)",
    "achterwege",
    "(geldt|gelden) ..6 niet",
    "(laten|laat|blijft|blijven) ..6 (rusten|achterwege|buiten)",
    "(losgelaten|weggelaten|geschrapt)",
    "(eisen|vragen|verlangen|stellen|eist|vraagt|verlangt|stelt|voeren) ..3 (niet|geen)",
    "niet ..1 (uitgewerkt|ingevuld|nagestreefd|gehanteerd|in dit contract)",
    "buiten toepassing",
    "(geldt|gelden|bevat|bevatten|kent|stelt|stellen|vraagt|vragen|verlangt|legt|leggen|nemen|neemt) ..10 geen",
    "(passen|past|stelt|stellen|vraagt|vragen|verlangt|verlangen|neemt|nemen) ..12 niet (toe|op|aan)?",
    "(maakt|maken) ..6 geen ..4 (deel|onderdeel)",
    "speelt ..6 geen rol",
    "niet (toe|op) te passen",
    "n.v.t",
    "(vrijgesteld|uitgezonderd|uitzondering)"
   ],
   "en": [
    "not applicable",
    "not ..3 (apply|applied|required|included|set|imposed|used|asked|requested|sought|pursued|appropriate|relevant|form)",
    "(does|do|is|are) not ..8",
    "no ..6 (requirement*|condition*|clause*|criteria|criterion|obligation*|target*|spearhead)",
    "(waive*|waived|refrain*|dispense*|exempt*|excluded|omitted)",
    "left out",
    "(out of|outside) (scope|consideration)"
   ]
  },
  {
   "id": "reason",
   "nl": [
    "(de|een) reden*",
    "(dit|dat) (komt|is) ..2 (doordat|omdat)",
    "het gaat ..3 (om|hier)",
    "er (wordt|worden|is|zijn)",
    "(omdat|aangezien|want|doordat|immers|nu|daar|vanwege|wegens|gezien|gelet|daarom|reden*|namelijk|overwegende|motivering|opdat|zodat|doordien)",
    ":"
   ],
   "en": [
    "(because|since|as|due|given|reason*|owing|therefore|considering)",
    ":"
   ]
  },
  {
   "id": "compare-max",
   "nl": [
    "ten hoogste",
    "(hoogstens|hooguit|maximaal|maximum|maximale|max|onder|beneden|plafond|nooit|binnen)",
    "niet (meer|hoger|groter|langer|zwaarder) dan",
    "niet boven",
    "nog maar"
   ],
   "en": [
    "at most",
    "(maximum|below|under|within|ceiling|max|cap|capped)",
    "(no|not) (more|higher|greater|longer) than",
    "(burn|burns|stay|stays) ..2 (under|below)",
    "not (to)? exceed*",
    "up to"
   ]
  },
  {
   "id": "compare-min",
   "nl": [
    "ten minste",
    "(tenminste|minimaal|minstens|minimum|boven|vanaf)",
    "niet minder dan",
    "(meer|hoger) dan",
    "(of meer|of hoger)"
   ],
   "en": [
    "at least",
    "(minimum|above|exceed*)",
    "(not|no) (less|fewer|lower) than",
    "(more|higher) than",
    "(or more|or higher)"
   ]
  },
  {
   "id": "compare-less",
   "nl": [
    "(minder|lager|lagere|lage|laagste|daalt|dalen|daling|gedaald|omlaag|reductie*|reduceert|reduceren|gereduceerd|verlaagt|verlagen|verlaging|vermindert|verminderen|vermindering|afname|besparing*|bespaart|besparen|terugdringen|terugbrengt|terugbrengen|terug|halveert|halvering|krimpt|zuiniger|beperkt)"
   ],
   "en": [
    "(less|lower|lowest|fewer|decrease*|reduc*|fall|falls|drop*|save*|saving*|savings|smaller|cut|cuts|halve*)"
   ]
  },
  {
   "id": "absolute",
   "nl": [
    "(alle|volledig|volledige|geheel|uitsluitend|altijd|enkel|steeds|elke|elk|iedere|ieder|geen|niet|zonder|alleen)",
    "vanaf ..2 (eerste|dag|start|ingang|aanvang)"
   ],
   "en": [
    "(all|fully|entirely|only|exclusively|always|every|each|no|not|without)",
    "from ..2 (first|day|start)"
   ]
  },
  {
   "id": "consequence",
   "nl": [
    "(boete|boetes|korting|malus|bonus|ingehouden|inhouding|gekort|verrekend|verschuldigd|geweigerd|afgekeurd|schadevergoeding|bonus-malus|vergoeding|mindering|verbeurt|afgewezen|uitgesloten|toegestaan|verboden|ontbinden|vervalt)",
    "in mindering"
   ],
   "en": [
    "(penalty|penalties|withheld|deducted|refused|rejected|bonus|charged|fine|fined|costs|permitted|allowed)"
   ]
  },
  {
   "id": "scoring",
   "nl": [
    "(punt|punten|score|scoort|scoren|beoordeeld|weging|aftrek|fictieve|fictief|procentpunt*|maximale|puntenaantal|cijfer)",
    "(gunningscriterium|subgunningscriterium|gunningscriteria|kwaliteitscriterium|meerwaarde)"
   ],
   "en": [
    "(point|points|score*|scored|weight*|assessed|evaluated|mark|marks)",
    "(award criterion|award criteria)"
   ]
  },
  {
   "id": "plan-of-authority",
   "nl": [
    "(gemeente|provincie|waterschap|raad|college|stad|organisatie|opdrachtgever|wij|regio|veiligheidsregio|directie|bestuur) ..8 (zelf|eigen|heeft|hebben|is|was|wil|beschikt)"
   ],
   "en": [
    "(authority|council|city|municipality|county|we|university|department|client) ..6 (itself|own|has|have|is|was)"
   ]
  },
  {
   "id": "wrong-goods",
   "nl": [
    "(beschadigd*|verkeerd*|foutief|foutieve|foute|defecte|ondeugdelijk*|afgekeurde|onjuist*|niet-conform*|retourzending*|retouren|retour|misdrukken|te veel)"
   ],
   "en": [
    "(damaged|wrong|defective|faulty|incorrect|return*)"
   ]
  },
  {
   "id": "lent-things",
   "nl": [
    "(bruikleen|sleutel*|toegangspas*|hesjes|passen|eigendommen|leensleutel*)"
   ],
   "en": [
    "(on loan|keys|borrowed|badges|badge|key)"
   ]
  },
  {
   "id": "user-group",
   "nl": [
    "(cliënt|cliënten|inwoners|bewoners|leerlingen|patiënten|reizigers|bezoekers|gebruikers|ouderen|deelnemers|jeugdigen|kinderen|gezinnen|passagiers)"
   ],
   "en": [
    "(pupils|residents|patients|visitors|users|passengers|children|students)"
   ]
  },
  {
   "id": "this-contract",
   "nl": [
    "(deze|de|dit|het) (opdracht|aanbesteding|overeenkomst|contract|raamovereenkomst|inkoop|perceel|project|dienstverlening)",
    "(markt|marktpartijen|uitvoering|bijdrage|bijdragen)"
   ],
   "en": [
    "(this|the) (contract|tender|procurement|agreement|framework|project|service)",
    "(market|bids|tenders)"
   ]
  },
  {
   "id": "contract-sum",
   "nl": [
    "(opdrachtsom|opdrachtwaarde|aanneemsom|loonsom|contractsom|contractwaarde|jaaromzet|omzet|opdrachtbedrag|uren|plaatsen|plekken|personen|mensen)"
   ],
   "en": [
    "(contract|wage|turnover|hours|persons|people|places)"
   ]
  },
  {
   "id": "sequel",
   "nl": [
    "(dit|het|deze|de|die) (percentage|percentages|aandeel|personen|mensen|medewerkers|proef|uren|norm|plaatsen|hoeveelheid|quotum)"
   ],
   "en": [
    "(this|the|these|those) (percentage|percentages|share|persons|people|trial|hours|quota|places)"
   ]
  },
  {
   "id": "answer-mark",
   "nl": [
    "(antwoord|antwoorden)"
   ],
   "en": [
    "(answer|answers)"
   ]
  },
  {
   "id": "question-mark",
   "nl": [
    "(vraag|vragen)"
   ],
   "en": [
    "(question|questions)"
   ]
  }
 ],
 "vague": [
  {
   "kind": "effort",
   "nl": [
    "(zoveel|zo veel) mogelijk",
    "zo (veel|min|weinig|goed|hoog|laag|groot|klein|lang|kort|beperkt|stil|schoon|duurzaam|zuinig|efficiënt|circulair|gelijkmatig|dicht|licht|vroeg|zorgvuldig|eenvoudig|compleet|volledig|breed|actueel|lokaal|groen|optimaal|gering|energiezuinig|milieuvriendelijk|doelmatig|_) mogelijk",
    "zoveel als mogelijk",
    "(maximale|uiterste|redelijke) (inspanning*|best)",
    "(spant|spannen|inspannen|inspant|ingespannen) ..6 (in|om)",
    "(zich|om) ..4 in te spannen",
    "(streeft|streven) ..1 (ernaar|naar|er|erna)",
    "(streeft|streven)",
    "(tracht|trachten|probeert|proberen|poogt|pogen)",
    "doet ..2 (zijn|haar|hun) best",
    "doen ..2 (hun|ons) best",
    "naar (vermogen|beste vermogen|beste kunnen)",
    "tot het uiterste",
    "tot een minimum (beperkt|beperken)"
   ],
   "en": [
    "as ..3 as (possible|practicable|reasonably|feasible)",
    "(best|reasonable|all reasonable) (efforts|endeavours|endeavors)",
    "(endeavour*|endeavor*|strive*|strives|attempt*|attempts|tries|seeks)",
    "(try|tries) to",
    "(kept|keep|reduced) to a minimum",
    "aims to"
   ]
  },
  {
   "kind": "escape",
   "nl": [
    "(waar|indien|wanneer|als|voor zover|daar waar|voorzover) ..1 (mogelijk|haalbaar|redelijk|uitvoerbaar|praktisch)",
    "(waar|indien|wanneer|zo|als|voor zover) ..1 (nodig|noodzakelijk|gewenst|wenselijk|zinvol|passend|opportuun)",
    "in (principe|beginsel)",
    "in de regel",
    "(doorgaans|normaliter|gewoonlijk)",
    "zoveel (doenlijk|nodig)",
    "indien (de situatie|omstandigheden|dat) (toelaat|toelaten|kan)",
    "als het even kan",
    "desgewenst",
    "bij gelegenheid"
   ],
   "en": [
    "(where|if|when|whenever|wherever|insofar as) ..1 (possible|feasible|practicable|appropriate|necessary|needed|reasonable|desired)",
    "in principle",
    "(generally|normally|usually)",
    "as (appropriate|necessary|needed|far as)"
   ]
  },
  {
   "kind": "preference",
   "nl": [
    "bij voorkeur",
    "(het|bij) liefst",
    "het liefst",
    "liefst",
    "(de|onze|een) voorkeur ..4 (uit|aan|naar|voor|heeft|hebben)",
    "(geniet|genieten|heeft|verdient) ..2 de? voorkeur",
    "op prijs (gesteld|stellen)",
    "(stellen|stelt) ..4 op prijs",
    "idealiter"
   ],
   "en": [
    "(preferably|ideally)",
    "preference",
    "(is|are) preferred",
    "(is|are) encouraged"
   ]
  },
  {
   "kind": "moment",
   "nl": [
    "(tijdig|tijdige|spoedig|spoedige)",
    "zo (spoedig|snel|vlug|vroeg) mogelijk",
    "(onverwijld|terstond)",
    "binnen ..1 (redelijke|afzienbare|korte|aanvaardbare|bekwame) ..1 (termijn|tijd)",
    "op (korte|afzienbare) termijn",
    "met (bekwame|gepaste) spoed",
    "te zijner tijd",
    "op gezette tijden",
    "(regelmatig|periodiek|geregeld) ..1"
   ],
   "en": [
    "(promptly|timely|regularly)",
    "in a timely manner",
    "in good time",
    "in due (time|course)",
    "as soon as",
    "without undue delay",
    "within a reasonable (time|period)"
   ]
  },
  {
   "kind": "weak-modal",
   "nl": [],
   "en": [
    "should"
   ]
  }
 ],
 "falseFriends": {
  "nl": [
   "(tekort|gebrek) aan ..2 (stroom|energie)",
   "circulair (rijdend|rondrijdend|verkeer)",
   "vernieuwend onderwijs",
   "een? papieren proef",
   "(w|watt|kw) (warmte|laadvermogen|geluid|geluidsvermogen)",
   "# w laadvermogen",
   "(re-integratie) na",
   "oud* (laadsnoer*|muizen|dag|papieren dossier*)",
   "(stroom|elektriciteit|water|gas) (van|uit) het net",
   "sociale (media|kanalen|netwerken|dienst|veiligheid|verzekering*|zekerheid|partners|woningbouw|huurwoning*|huur|cohesie|controle|leerlijn|vaardigheden|premies|raad|academie|wijkteam*|teams|kaart|wetenschappen|akte)",
   "sociaal (domein|plein|team|evenement|wijkteam|raadsman|werker*|medisch|beleid|jaarverslag|plan|vitaal|hart)",
   "(socialmedia*|sociaal-emotionele|sociaal-medisch*|asociaal)",
   "social media",
   "(klimaatbeheersing*|klimaatinstallatie*|klimaatkamer*|klimaatkast*|klimaatsysteem*|klimaatregeling*|klimaatplafond*|binnenklimaat*|werkklimaat*|leefklimaat*|leerklimaat|ondernemersklimaat|vestigingsklimaat|groepsklimaat|klimaatcontainer*|klimaatcomfort|klimaattechniek|klimaatadaptatie*|schoolklimaat|pedagogisch)",
   "(rustig|prettig|veilig|goed|plezierig|pedagogisch|sociaal|stimulerend|warm) klimaat",
   "co2-(blusser*|laser*)",
   "(co2-blusser*|co2-laser*|co2-brandblusser*|co2-concentratie*|co2-meter*|co2-gehalte|co2-sensor*|co2-melder*|co2-waarde*|co2-niveau*|co2-flessen|co2-fles|co2-patroon|co2-patronen|co2-gestuurd*|co2-sturing|koolzuur*)",
   "co2 ..4 (ppm|ruimte|zaal|lokaal|lokalen|concentratie|ventilatie|fles*|tap*)",
   "(emissie|emissies) ..6 (aandelen|formaldehyde|vluchtige|voc|obligaties|stoffen|lijm|spaanplaat)",
   "formaldehyde-emissie*",
   "(energieprijs*|energieprijzen|energieweg|energieplein|energielaan|energieke|energiek|energiecoöperatie*|energiebelasting)",
   "(circulaire) (van|over|aan|brand*|nr|ministerie|bij|voor|uit|met|d.d)",
   "(in|de|een|deze|besloten|per|ministeriële|gemeentelijke|bijgevoegde) circulaire (_)? (van|over|aan|brand*|voor|is|staat)",
   "(circulatie*|circulerende|circuleert|circulatieruimte)",
   "circulair ambachtscentrum",
   "zaal circulair",
   "(retourzending*|retourrit*|retourvracht*|retourformulier*|retournering|retourleiding*|retourtemperatuur)",
   "return on investment",
   "(hergebruik*|hergebruikt|herbruik*|opnieuw) ..6 (wachtwoord*|gegevens|data|statistiek|code|broncode|informatie|persoonsgegevens|documenten|foto's|sjablonen|teksten)",
   "(wachtwoord*|gegevens|data|documenten|brp|code|informatie|teksten|foto's) ..14 (hergebruik*|hergebruikt|herbruik*|opnieuw)",
   "(innovatieplein|innovatieweg|innovatielaan|innovatielokaal|innovatiehub|innovatiesubsidie*|innovatiecentrum|innovatiehuis|innovatielab|innovatiecampus|innovatieprijs|innovatiepark|innovatiefestival)",
   "(proefdraai*|proefdraaien|proefopstelling*|proefbedrijf|proefconversie*|proefbelasting*|proefperiode*|proeftijd|proefplaatsing*|proeflokaal|proefles|proefdruk*|proefrit*|proefsleuf*|proefsleuven|proefmonster*|proefboring*|proefpersoon|proefpersonen|proefrooster|proefmigratie|proefvlak|proefmaaltijd*|proefrun)",
   "pilot van de politie",
   "(duurzame|duurzaam) (verstandhouding|relatie|samenwerking|toegankelijk*|leesbaar|inzetbaar*|bewaard|partnerschap|inzetbaarheid|contact|hersteld|herstel|beschadigd)",
   "(hersteld|herstel) (of|tijd)",
   "misdrukken ..4 opnieuw",
   "opnieuw ..2 (gemaakt|gedrukt|beoordeeld|aangeboden|gestart|vastgesteld|gemeten|uitgevoerd|berekend|ingediend)",
   "(gemeentelijke|gemeente|ons|huidige|eigen) ..2 stage",
   "in een? (vroeg|later|laat) stadium",
   "(groene|groen) (stip|toren|zone|hart|long|krans|horst|loper|golf|licht|daken|vinger*)",
   "(mechanische|elektrische) (deur*|bediening|installatie*|slot|sloten|schuifdeur*|poort*|achterklep|verstelling|apparatuur)",
   "elektrisch (verstelbaar*|bedienbaar*|bediend*|verwarmd*|inklapbaar|bedienbare|geleidend*)",
   "bruikleen",
   "(verbruiksartikel*|verbruiksmateriaal|verbruiksgegevens|verbruiksgoederen)",
   "(water|drinkwater|data|brand|telefoon)verbruik",
   "(dieselschandaal)",
   "fase (1|2|3|4) (verkeer|planning)",
   "werkzaamheden opnieuw",
   "(papierversnipperaar|gereserveerd)",
   "stage ..2 (directe|podium)"
  ],
  "en": [
   "social (media|security|dialogue|club|event*|distancing|network*|services|housing|worker*|science*|care|studies|partners|insurance)",
   "(school|working|indoor|room|learning|business|political) climate",
   "climate (control|chamber|system|room|adaptation|cabinet)",
   "(circular) (on|from|no|letter|saw*|number|of|about|dated)",
   "(circulation|circulated|circulates|circular saw*)",
   "circular (2019|2020|2021|2022|2023|2024|2025|2026)",
   "(pilot) (light|flame|hole|lamp|boat|lamps)",
   "(trial) (balance|period|run|pit*|shift)",
   "(co2) ..4 (ppm|extinguisher*|cylinder*|sensor*|room|laser*|concentration|tap)",
   "carbon (copy|copies|fibre|monoxide|steel)",
   "(return) (ticket|flight|journey|envelope|on|address|shipment)",
   "retention money ..4",
   "innovation (square|campus|centre|center|hub|park|building|street|avenue|quarter|week)",
   "green (light|flag|room|paper|space|card|belt|area*)",
   "(recycled|reuse*|re-use*|reused) ..3 (question*|password*|data|text*|code|slides|information)",
   "(password*|data|information|code|text*) ..8 (reuse*|reused|recycl*)",
   "recycling yard",
   "consumer price*",
   "(used) (by|in|for|to|as|during|on|at)",
   "stage (lighting|left)",
   "(spare|replacement) (part*|material)"
  ]
 },
 "sectionRoles": [
  {
   "id": "toc",
   "nl": [
    "inhoudsopgave",
    "inhoud"
   ],
   "en": [
    "contents",
    "table of contents"
   ]
  },
  {
   "id": "questions",
   "nl": [
    "(nota|nota's) van inlichtingen",
    "inlichtingen",
    "(gestelde|veelgestelde|eerdere|ontvangen) vragen",
    "vragen en antwoorden",
    "vragen ..4 (vorige|gesteld|ronde)",
    "vraag en antwoord",
    "uit de ..3 inlichtingen"
   ],
   "en": [
    "questions (and answers|received)",
    "clarification*",
    "q",
    "questions ..4 answers"
   ]
  },
  {
   "id": "definitions",
   "nl": [
    "begrippen*",
    "begripsbepaling*",
    "definities",
    "definitielijst",
    "begrippenlijst",
    "afkortingen"
   ],
   "en": [
    "definitions",
    "glossary",
    "abbreviations"
   ]
  },
  {
   "id": "award",
   "nl": [
    "gunning*",
    "gunningscriteri*",
    "beoordeling*",
    "beoordelingskader",
    "beoordelingssystematiek",
    "(hoe|wijze) ..3 (beoordelen|beoordeling)",
    "weging",
    "bpkv",
    "emvi",
    "puntentelling",
    "kwaliteitscriteri*",
    "subgunningscriteri*",
    "gunnen*",
    "prijs en kwaliteit",
    "wegingsfactor*"
   ],
   "en": [
    "award*",
    "evaluation*",
    "scoring",
    "weighting*",
    "award criteria",
    "how ..4 (assess|evaluate|score)*"
   ]
  },
  {
   "id": "selection",
   "nl": [
    "geschiktheid*",
    "selectie*",
    "selectiecriteri*",
    "uitsluiting*",
    "bekwaamheid*",
    "uitsluitingsgronden",
    "referenties"
   ],
   "en": [
    "selection*",
    "exclusion*",
    "suitability",
    "eligibility",
    "references"
   ]
  },
  {
   "id": "wishes",
   "nl": [
    "wensen*",
    "wens",
    "kwaliteitswensen"
   ],
   "en": [
    "wishes",
    "desirable*",
    "preferences"
   ]
  },
  {
   "id": "requirements",
   "nl": [
    "eisen*",
    "*eisen",
    "programma van eisen",
    "pve",
    "specificatie*",
    "*specificatie*",
    "prestatie*",
    "kwaliteitseisen",
    "knock-outeisen",
    "(technische|functionele) ..2",
    "voorwaarden aan",
    "minimumeis*",
    "uitvoeringseisen",
    "(onderhoud|uitvoering|levering|producten|materiaal|materialen|energie|voertuigen|personeel|duurzaamheid|milieu|social|sociaal|circulair*|klimaat*|innovatie*|vernieuwing|maatschappelijk*|mvi|mvoi)"
   ],
   "en": [
    "requirements*",
    "specification*",
    "technical*",
    "performance*",
    "minimum*",
    "(materials|energy|vehicles|people|staff|personnel|sustainability|environment*|social|circular*|climate|innovation|use|packaging|delivery|logistics|service*)"
   ]
  },
  {
   "id": "contract",
   "nl": [
    "overeenkomst*",
    "conceptovereenkomst*",
    "contract*",
    "artikel*",
    "contractbepaling*",
    "contractvoorwaarden",
    "uitvoeringsvoorwaarde*",
    "bijzondere ..1 voorwaarden",
    "(boete|boetes|malus|bonus)*",
    "*overeenkomst"
   ],
   "en": [
    "contract*",
    "agreement*",
    "draft contract",
    "article*",
    "(performance|special) conditions",
    "penalties"
   ]
  },
  {
   "id": "planning",
   "nl": [
    "planning*",
    "tijdpad",
    "mijlpalen"
   ],
   "en": [
    "timetable*",
    "planning",
    "schedule",
    "timeline",
    "dates"
   ]
  },
  {
   "id": "procedure",
   "nl": [
    "procedure*",
    "spelregels",
    "inschrijv*",
    "aanbestedingsprocedure",
    "regels",
    "procedurele*",
    "communicatie",
    "praktische*",
    "klachten*",
    "contactgegevens",
    "rechtsbescherming",
    "voorbehouden",
    "indienen*",
    "(planning|contact) en ..2"
   ],
   "en": [
    "procedure*",
    "rules",
    "submission*",
    "practical*",
    "communication",
    "complaints",
    "tender* procedure",
    "instructions"
   ]
  },
  {
   "id": "annex",
   "nl": [
    "bijlage*",
    "bijlagen",
    "appendix"
   ],
   "en": [
    "annex*",
    "annexes",
    "appendix*",
    "attachments"
   ]
  },
  {
   "id": "background",
   "nl": [
    "inleiding",
    "achtergrond*",
    "aanleiding*",
    "leeswijzer",
    "situatie",
    "(huidige|bestaande) ..2",
    "organisatie*",
    "(de|onze) organisatie",
    "context",
    "doel*",
    "(onze|wat) ..2 vra*",
    "opdracht*",
    "omvang*",
    "beschrijving*",
    "project",
    "(het|de) ..2 project",
    "gebied*",
    "over ..2",
    "ambitie*",
    "visie",
    "beleid*",
    "(ter informatie|informatief)",
    "(maatschappelijke|strategische) doel*",
    "locaties",
    "ruimten",
    "objecten",
    "kengetallen",
    "(in cijfers)",
    "belanghebbenden",
    "uittreksel",
    "overzicht*",
    "situatieschets",
    "voorgeschiedenis",
    "algemeen",
    "kerngegevens"
   ],
   "en": [
    "introduction",
    "background*",
    "(present|current) *",
    "context",
    "scope",
    "objective*",
    "(the|about) ..2",
    "general",
    "project*",
    "(our|who) ..3",
    "vision",
    "policy",
    "description*",
    "sites",
    "locations",
    "organisation"
   ]
  }
 ],
 "units": [
  {
   "id": "percent",
   "nl": [
    "%",
    "procent",
    "procentpunt*",
    "procenten",
    "percent",
    "promille",
    "(derde|kwart|driekwart|helft)"
   ],
   "en": [
    "%",
    "per cent",
    "percent",
    "percentage point*",
    "(half|third|quarter|quarters|thirds)"
   ]
  },
  {
   "id": "energy",
   "nl": [
    "kwh",
    "kw",
    "w",
    "watt",
    "mj",
    "gj",
    "mwh",
    "wh",
    "kwp",
    "lm"
   ],
   "en": [
    "kwh",
    "kw",
    "w",
    "watt",
    "watts",
    "mj",
    "gj",
    "mwh",
    "wh",
    "kwp",
    "lm"
   ]
  },
  {
   "id": "mass",
   "nl": [
    "kg",
    "kilo",
    "kilo's",
    "kilogram*",
    "ton",
    "tonnen",
    "gram",
    "g",
    "kiloton"
   ],
   "en": [
    "kg",
    "kilogram*",
    "tonne*",
    "ton",
    "tons",
    "gram*",
    "g"
   ]
  },
  {
   "id": "money",
   "nl": [
    "euro",
    "euro's",
    "eur",
    "€"
   ],
   "en": [
    "eur",
    "euro",
    "euros",
    "€",
    "£",
    "pounds"
   ]
  },
  {
   "id": "time",
   "nl": [
    "(dag|dagen|werkdag|werkdagen|kalenderdagen|week|weken|maand|maanden|jaar|jaren|uur|uren|minuten|minuut|seconden|kwartaal|kwartalen|contractjaar|schooljaar|contractjaren|schooljaren|levensjaren)"
   ],
   "en": [
    "(day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|second|seconds)"
   ]
  },
  {
   "id": "people",
   "nl": [
    "(persoon|personen|mensen|medewerker|medewerkers|kandidaten|plaatsen|plekken|plaats|plek|fte|fte's|banen|baan|werkplekken|leerplekken|leerwerkplek*|stageplaats*|stageplek*|functies|leerlingen|leerling|studenten|jongeren|werknemers|leerbanen|vakkrachten|deelnemers|stagiair*|leerwerktraject*|werkervaringsplek*|opleidingsplaats*|werkervaringsplaats*|leerlingmonteurs|mensjaar|mensjaren|leerwerkplaats*|leerplaats*|monteurs|krachten)"
   ],
   "en": [
    "(person|persons|people|employees|jobs|job|positions|apprentices|apprentice|apprenticeships|trainees|trainee|places|fte|workers|pupils|placements|students|internships|traineeships)"
   ]
  },
  {
   "id": "distance",
   "nl": [
    "(km|kilometer|kilometers|meter|m|mm|cm)"
   ],
   "en": [
    "(km|kilometre|kilometres|kilometer|kilometers|miles|m|mm|cm)"
   ]
  },
  {
   "id": "area",
   "nl": [
    "(m2|m²|hectare|ha)"
   ],
   "en": [
    "(m2|m²|hectare|hectares|ha)"
   ]
  },
  {
   "id": "volume",
   "nl": [
    "(m3|m³|liter|l|ml)"
   ],
   "en": [
    "(m3|m³|litre|litres|l|ml)"
   ]
  },
  {
   "id": "points",
   "nl": [
    "(punt|punten|procentpunt|procentpunten)"
   ],
   "en": [
    "(point|points)"
   ]
  },
  {
   "id": "cycles",
   "nl": [
    "(keer|maal|wasbeurten|ritten|wascycli|cycli|rondgangen|omlopen|wasbeurt)"
   ],
   "en": [
    "(times|cycles|washes|trips)"
   ]
  },
  {
   "id": "temperature",
   "nl": [
    "°",
    "graden",
    "celsius"
   ],
   "en": [
    "°",
    "degrees",
    "celsius"
   ]
  },
  {
   "id": "level",
   "nl": [
    "trede",
    "niveau"
   ],
   "en": [
    "level"
   ]
  }
 ],
 "referenceWords": {
  "nl": [
   "(artikel|artikelen|art|bijlage|bijlagen|paragraaf|hoofdstuk|eis|eisen|wens|perceel|percelen|vraag|vragen|tabel|iso|en|nen|nen-en|nen-en-iso|norm|versie|nr|nummer|nrs|din|brl|fase|lid|onderdeel|raad|stap|kamer|zaal|gebouw|lijn|klasse|generatie|tarief|type|energy|ral|euro|pagina)"
  ],
  "en": [
   "(article|articles|annex|annexes|section|chapter|requirement|lot|lots|question|table|iso|en|norm|version|no|number|clause|part|phase|class|step|room|type|din|paragraph|page|appendix)"
  ]
 },
 "numberWords": {
  "nl": [
   "één",
   "twee",
   "drie",
   "vier",
   "vijf",
   "zes",
   "zeven",
   "acht",
   "negen",
   "tien",
   "elf",
   "twaalf",
   "dertien",
   "veertien",
   "vijftien",
   "zestien",
   "zeventien",
   "achttien",
   "negentien",
   "twintig",
   "vijfentwintig",
   "dertig",
   "vijfendertig",
   "veertig",
   "vijfenveertig",
   "vijftig",
   "zestig",
   "zeventig",
   "tachtig",
   "negentig",
   "honderd",
   "tweehonderd",
   "vijfhonderd",
   "duizend",
   "helft",
   "kwart",
   "derde",
   "driekwart",
   "eenmaal",
   "tweemaal",
   "driemaal",
   "viermaal",
   "vijfmaal",
   "tiende"
  ],
  "en": [
   "one",
   "two",
   "three",
   "four",
   "five",
   "six",
   "seven",
   "eight",
   "nine",
   "ten",
   "eleven",
   "twelve",
   "thirteen",
   "fourteen",
   "fifteen",
   "sixteen",
   "seventeen",
   "eighteen",
   "nineteen",
   "twenty",
   "thirty",
   "forty",
   "fifty",
   "sixty",
   "seventy",
   "eighty",
   "ninety",
   "hundred",
   "thousand",
   "half",
   "third",
   "quarter",
   "once",
   "twice",
   "tenth"
  ]
 }
};
