/**
 * Words that a secret is made of: short, known to a ten-year-old, spelt as they sound, and none that
 * hurts beside another. Four of them, chosen by the machine, are 40 bits.
 */
export const secretWords = (
	'acorn actor admiral airport airship album alley amazing amber anchor answer antenna antique ' +
	'apricot apron arcade arch archery armour arrow artist athlete atlas atom attic author ' +
	'autumn avenue avocado award badge badger bag bagel bagpipe bakery balcony ballet balloon ' +
	'bamboo banana banjo banner barber bargain barn barrel basket bassoon bath baton battery ' +
	'beach beacon bead beanbag beehive beetle beige bell bench bicycle biscuit bison blanket ' +
	'blink block blossom blue boat bonfire boot border bottle boulder bounce bow bowl box ' +
	'bramble branch brave bread breeze brick bridge bright brisk broad bronze broom brush bubble ' +
	'bucket buckle buffalo bugle builder bun bundle burrow bus butter button cabin cable cake ' +
	'calm camel camera camp canal canary candle candy canoe canvas canyon cape captain caramel ' +
	'caravan card carol carpet carrot cart cartoon castle cave ceiling celery cellar chapter ' +
	'chariot charm chart cheese cheetah chef cherry chess chicken chilli chimney chips chisel ' +
	'chuckle cinema circle circus city clap clever cliff clip clock cloth clover clown coach ' +
	'coast coat cocoa coconut code coffee coin collar college comet compass cone cook cookie ' +
	'copper coral cord cork corner costume cosy cottage cotton count county cowboy cracker ' +
	'cradle crater crayon cream creek cricket crisp croquet crown crystal cube cupcake curious ' +
	'curly curtain cushion custard cyclist daisy dance daring dart dawn dazzle decimal deck ' +
	'delight deluxe denim dentist desert desk dial diamond diary dice digger dinghy dingo dinner ' +
	'dish dizzy dodo dolphin domino donkey doodle door double dragon drawer dream drill drizzle ' +
	'drum duet dune dusk dust duvet eagle early earth easel easy echo eclipse editor elbow ' +
	'eleven emerald emu energy engine enjoy eraser escort event fable fabric factory falcon ' +
	'famous fan fancy faraway farm feast feather fence fencing fern ferret ferry fiddle field ' +
	'finch fizz flag flask flavour flicker flip float fluffy flute focus folder forest fork ' +
	'forward fossil fox frame freckle free freezer fresh frisky frog frost frozen fudge funnel ' +
	'funny fuzzy gadget galaxy galleon gallery gallop game garage garden garlic gem gentle ' +
	'gerbil giant giggle giraffe glacier glad gleam glider glitter global glove glow glue goal ' +
	'goat goggles gold golf gondola good goose grand granite grape graph grass gravy green grey ' +
	'grin guest guide guitar gymnast habit hall hammock hamster handle happy harbour harmony ' +
	'harp hat haven hazel heather hedge hello helmet hero heron hiccup hill hinge hippo hobby ' +
	'hockey holiday honest honey hoop hop horizon hotel hover huge humble humour hurdle iceberg ' +
	'icicle idea igloo image indigo ink iron island ivory ivy jackal jacket jackpot jaguar jam ' +
	'jar javelin jazz jeans jeep jelly jersey jester jet jewel jiggle jigsaw jingle jockey join ' +
	'joke jolly journal journey joy jug juggler juice jumble jump jumper jungle kayak keeper ' +
	'kennel ketchup kettle kimono kind king kingdom kitchen kitten kiwi knob koala ladle lake ' +
	'lamb lamp lane lantern laptop lasting latch laugh lawn leap leather legend lemon lemur lens ' +
	'lentil leopard letter lettuce lever library lid light lilac lily lime line linen lion ' +
	'lively lizard llama lobster locker lodge logic loop lucky lunch lyric magic magnet magnify ' +
	'magpie major mammoth mango mansion map maple marbles market maroon mascot mast match ' +
	'maximum mayor maze meadow medal meerkat melody melon memory mermaid merry message metal ' +
	'meteor midday milk mill million minibus mint minute mirror mission mitten mixture model ' +
	'modern moment monsoon moped morning moss motel motion motor motto mouse muffin mug museum ' +
	'music mustard mystery napkin narwhal navy neat needle nephew nest net netball nettle nimble ' +
	'ninja noble noodle novel nugget nursery nutmeg nuzzle oak oasis oatmeal oboe ocean octopus ' +
	'office olive onion open opera orange orbit orchard orchid organ origin osprey ostrich otter ' +
	'outpost oval oven owl oyster paddle padlock page paint palace palm pancake panda panel ' +
	'panther paper parade parcel park parka parrot parsley parsnip party pasta pastry patch path ' +
	'pattern peach peacock peanut pearl pebble pelican pencil pendant penguin penny pepper ' +
	'perfect petal photo piano pickle picnic picture pie pier piglet pillow pilot pine pink ' +
	'pioneer pipe pirate pixel pizza plane planet plank plastic plate playful plaza plenty plug ' +
	'plum plumber pocket podium poet polite pollen polo pond pony poodle pool popcorn poppy port ' +
	'poster postman potato potter pouch prairie pretzel prince printer promise proud pudding ' +
	'puddle puffin pump pumpkin puppet puppy purple purse puzzle pyjamas pyramid quail quarry ' +
	'quartz queen quick quiet quirky quiz raccoon radar radio radish rail rain rainbow rally ' +
	'ramp ranch ranger rapid raven ready real recipe record reef reggae relay resort rhino ' +
	'rhubarb ribbon rice riddle rider ridge ripple rise river road roam robin robot rock rocket ' +
	'roof rooster rope round rowboat ruby rug ruler rumble runner runway saddle sailor salad ' +
	'salmon salsa sapling satchel saucer scene school scooter score screen seagull season settle ' +
	'seven shadow shark sharp shed shelf shell sherbet shield shimmer shine shiny ship shirt ' +
	'shoe shop shore shovel shrimp shutter shuttle signal silk silver simple sing singer sink ' +
	'skate sketch ski skill skip sky slalom sledge sleigh sling slipper slope sloth smart smile ' +
	'smooth snooker snorkel snow soap sock sofa soft soil solid solo song sound soup spade ' +
	'spangle spaniel spanner spark sparkle sparrow special speed spider spin spinach spiral ' +
	'splash spoon spray spread spring sprint sprout spruce square squash squeak squid stable ' +
	'stack stadium stage stamp star station steady steamer sticker sticky stilts stitch stone ' +
	'stool stork storm story stove straw stream street stretch stripe strong studio suburb ' +
	'subway sugar summer summit sunny sunrise sunset super surfer swallow swamp swan swift ' +
	'swimmer swing swirl swish switch symbol syrup table tablet taco tadpole tailor talent tall ' +
	'tandem tangle tango tanker tape target tartan tasty teacher teal teapot tennis tent terrace ' +
	'thanks theatre thimble thistle thread thunder ticket tidy tiger tile timber tin tingle tiny ' +
	'title toast toaster today toffee tomato tool topaz topic torch torrent towel tower toy ' +
	'tractor trailer train tram trapeze travel tray trick trolley trophy trouser truck trumpet ' +
	'trust tube tugboat tulip tumble tundra tune tunnel turban turret turtle twelve twenty twig ' +
	'twin twinkle twist ukulele unicorn uniform upbeat useful valley van vanilla vase velcro ' +
	'velvet vibrate victory video village viola violet violin visor vivid volcano voyage waffle ' +
	'wagon wall wallet walnut walrus waltz wander warm warthog watch wave weasel weaver wharf ' +
	'wheel whistle wiggle wild willow wind window winner winter wire wise wish wizard wobble ' +
	'wolf wombat wonder wood world wrap wrench writer yacht yawn yodel yoga young zebra zigzag ' +
	'zing zip zoo zoom'
).split(' ');
