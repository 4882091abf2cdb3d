/** Words of the field and everyday ones, by the number of syllables they have when said in Britain. */
export const WORDS_BY_SYLLABLES = {
	1: `
		the I you we they he she me who what why when where there their here your our my one two
		four go say said says tell told ask asked talk talked walked played stayed looked helped
		liked loved moved lived used closed safe care home house school friend friends mum dad child
		child's brave hurt scared sad glad mad help helps need needs want wants wish wished hope
		hoped night night's day days year years week bed food sleep sleeps eat eats write writes
		draw draws read reads please choose chose change changed right wrong plan plans page card
		cards code codes judge court eye eyes use once voice don't won't can't you're they've we'll
		it's that's rules reached own how know now through though tough build guide guess league
		asks clothes months breathe cried tried died tie lie fruit suit juice bruise break great
		bread head heard heart learn learned teeth queue tongue scene whole whose rhyme world worlds
		school's cares`,
	2: `
		happy worried angry hungry worry children people person sister brother mother father baby
		foster carer worker social council meeting meetings listen listened answer answers question
		questions before after about again alone along also always other others under over into
		report reports review reviews order orders picture pictures table tables little bottle
		handled settled needed wanted started going being doing seeing saying trying crying player
		quiet riot poem cruel science client create react houses pages judges wishes watches buses
		changes teacher's doctor safety safely careful homework someone something sometimes homeless
		statement movement lifetime yourself themselves didn't isn't wasn't couldn't haven't rhythm
		centre nation special patient ocean anxious region cushion pleasure culture money easy early
		quickly friendly really beyond mayor royal loyal buyer lion trial dial dual jewel power
		tower bullied carried replied enough because become belief receive colour chapter letter
		paper pencil mobile message online offline secret private nervous upset lonely jealous
		breakfast dinner garden bedroom bathroom kitchen window football swimming reading writing
		drawing dancing singing playground weekend today tonight minute minutes second seconds
		moment moments believe between except ourselves unsafe unfair unwell unkind awake asleep
		afraid alright advice decide`,
	3: `
		family families another together tomorrow yesterday remember understand understood important
		happier happiest easier earlier relative decided decision decisions adviser hospital holiday
		holidays telephone advocate advocate's conference privacy however whoever everyone
		everything anyone anything idea area video studio radio period serious curious obvious
		previous worrying carrying enjoying employer royalty animals bullying disagree agreement
		involvement protection expected recorded respected included provided arrangement residence
		history difficult finally racism autism truthfully carefully hopefully medical piano violin
		musical physical internet computer grandmother grandfather manager equipment advocates
		newspaper uniform apartment beginning forgotten consider continue remembers afternoon energy
		envelope policeman reviewer councillor fostering neighbourhood probably possible possibly
		terrible horrible animal officer encourage encouraged invited attended supported supporting
		excited exciting introduced`,
	4: `
		information education everybody independent participate necessary actually January
		difficulty community identity ability interpreter immediate experience appreciate material
		original available understanding professional helicopter supermarket television caterpillar
		watermelon alligator photography psychology society anxiety variety emergency especially
		political activity activities relationship`,
	5: `
		university opportunity accommodation participation disability anniversary immediately
		personality communication examination imagination vocabulary organisation electricity
		hospitality creativity investigation`
} as const satisfies Readonly<Record<number, string>>;
