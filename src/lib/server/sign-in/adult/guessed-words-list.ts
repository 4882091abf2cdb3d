/**
 * What people choose when told to choose a long password, less digits and signs at the end: the
 * usual words of leaked lists, the seasons and months of forced changes, football clubs, and the
 * words of this work and site. Once or repeated, each is refused.
 */
export const commonPasswords = (
	'password passwords passwort motdepasse contrasena passphrase passcode mypassword thepassword ' +
	'passwordpassword newpassword changeme changemenow changeit changethis letmein letmeinnow ' +
	'letmeinplease openup opensesame welcome welcomehome welcomeback welcometo admin administrator ' +
	'adminadmin superadmin superuser sysadmin root rootroot user username guest test testing testtest ' +
	'testpassword tester demo default secret topsecret mysecret secretpassword access accessdenied ' +
	'login loginlogin signin signmein logmein qwerty qwertyuiop qwertyqwerty asdfghjkl zxcvbnm ' +
	'qazwsx qazwsxedc iloveyou iloveyouso iloveyoubaby iloveyouforever loveyou lovely loveme princess ' +
	'prince sunshine mysunshine superman batman spiderman wonderwoman starwars pokemon football ' +
	'baseball basketball cricket rugby tennis monkey dragon tiger lion elephant unicorn butterfly ' +
	'flower flowers rainbow chocolate cookie cookies cupcake cheese banana orange strawberry pepper ' +
	'shadow master mastermaster mustang ferrari mercedes porsche computer internet keyboard laptop ' +
	'samsung google facebook instagram twitter microsoft windows apple iphone android hello ' +
	'hellohello helloworld hellokitty hellothere whatever whoknows nothing something anything ' +
	'everything forever foreverandever always never forgotten iforgot iforgotit dontforget ' +
	'rememberme remember trustnoone trustno trustme nobody somebody michael jennifer jessica ashley ' +
	'charlie thomas daniel andrew matthew joshua george william elizabeth victoria christopher ' +
	'alexander samantha benjamin nicholas jordan hannah sophie oliver arsenal chelsea liverpool ' +
	'manchester manchesterunited manchestercity manunited mancity tottenham everton newcastle ' +
	'westham leeds celtic rangers liverpoolfc arsenalfc chelseafc youllneverwalkalone england ' +
	'scotland ireland wales britain greatbritain london birmingham yorkshire lancashire hampshire ' +
	'sussex kent essex thurrock medway summer winter spring autumn summertime wintertime springtime ' +
	'january february march april may june july august september october november december monday ' +
	'tuesday wednesday thursday friday saturday sunday christmas merrychristmas happychristmas easter ' +
	'halloween birthday happybirthday holiday holidays weekend goodmorning goodnight mondaymorning ' +
	'council mycouncil countycouncil citycouncil boroughcouncil childrensservices socialwork ' +
	'socialworker socialworkers safeguarding childprotection reviewingofficer conference fostercare ' +
	'fostercarer lookedafter sayso saysosayso computersaysno correcthorsebatterystaple ' +
	'correcthorsebattery horsebatterystaple thisismypassword thisisapassword mypasswordis ' +
	'donotenter keepout nopassword idontknow idontremember ihatepasswords ihatethis youknowwho ' +
	'abracadabra supercalifragilisticexpialidocious blahblah blahblahblah asdf asdfasdf zxcv qwer ' +
	'abc abcabc abcd abcdabcd aabbcc onetwothree onetwothreefour onetwothreefourfive oneonetwotwo ' +
	'fuckyou fuckoff bollocks wanker bastard jesus jesuschrist godisgood inthenameofgod blessed ' +
	'allahuakbar bismillah hallelujah mummy daddy mumanddad grandma grandad family myfamily ' +
	'children mychildren babyboy babygirl darling sweetheart angel angels beautiful gorgeous'
).split(' ');
