/** Words that speak against: what else crosses, lands or arrives, and where else. */
import type { Evidence } from './evidence.ts';

/**
 * A group counts by the share of sentences that have it, so that what a story only mentions says little. Beside one that is
 * `foreign` a story is not taken for ours without words of its own. Weights rest on the same sums as those of `OURS`.
 */
export const OTHERS = [
  {
    name: 'ferries',
    weight: 3,
    foreign: true,
    words:
      'ferr* sailing sailings dfds stena brittany irish condor wightlink funnel calmac catamaran* hovercraft liner liners cruise cruises cruising timetable holidaymaker* getaway bookings',
  },
  { name: 'passengers', weight: 2, words: 'passenger passengers fares' },
  { name: 'ports', weight: 1, words: 'terminal port ports operator operators' },
  {
    name: 'roads',
    weight: 3,
    foreign: true,
    words:
      'lorry lorries freight truck trucks trucker* car cars vehicle vehicles driver drivers motorist* coach coaches bus buses motorway road roads traffic queue queues queuing queued bridge bridges tolls zebra pedestrian* junction trailer* pallets van vans cyclist* bicycle* brock haulier* haulage tunnel eurotunnel eurostar shuttle shuttles train trains rail railway* coquelles southeastern signal platform platforms',
  },
  {
    name: 'airports',
    weight: 3,
    foreign: true,
    words:
      'airport* airline* heathrow gatwick stansted luton runway airstrip helicopter gates aircraft jets ryanair easyjet',
  },
  { name: 'flights', weight: 1, words: 'flight flights plane planes flown fly' },
  {
    name: 'leisure',
    weight: 3.5,
    foreign: true,
    words:
      'yacht* sailor sailors sails regatta* racing racers rower rowers rowing rowed gig gigs canoe* paddle* surfer* surfing marina marinas mooring* moored berth* skipper skippers parade* dragon excursion* sightse* spectator* festival* cowes wetsuit* angler* boatyard* steamer* tall tugs tug windsurf* pedalo* sup sups paddler* sailboat* speedboat* jetski* motorboat* kayaker* kayaking pupils scouts cadets',
  },
  {
    name: 'swimmers',
    weight: 4.5,
    foreign: true,
    words: 'swim* swam relay relays soloist* grease lido bathing goggles',
  },
  {
    name: 'visitors',
    weight: 3,
    foreign: true,
    words:
      'tourist* tourism visitor visitors visiting trips overseas castle attraction* shops restaurants getaway sightseer* beachgoer* resort',
  },
  {
    name: 'inland',
    weight: 3,
    foreign: true,
    words:
      'canal canals locks river rivers lake lakes loch reservoir* weir thames severn trent mersey humber tyne clyde windermere broads norfolk narrowboat* houseboat* waterway* towpath afloat boater boaters estuary medway pond dam inland ouse avon tay tees',
  },
  {
    name: 'fishing',
    weight: 3,
    foreign: true,
    words:
      'fish fishes fishing fisherm* fishery fisheries trawl* catch catches quota* licen* scallop* crab crabs whelk* mackerel bass cod herring lobster* sole kilos tonne tonnes fleet brixham newlyn peterhead grimsby hake shellfish oyster* prawn* netters anchov* sardine* pilchard* eel eels elver*',
  },
  {
    name: 'wildlife',
    weight: 6,
    foreign: true,
    words:
      'bird* swallow* swifts martins butterfl* moth moths toad toads frog frogs newt* seals whale* dolphin* porpoise* geese goose swan swans osprey* gull gulls species hornet* bees insect* warbler* tern terns puffin* jellyfish roost* flock flocks bats stork* cranes wader* wildlife nests breeding larvae pups wasp* hedgehog* deer otter* starling* ducks ladies birder* redwing* chaffinch*',
  },
  {
    name: 'flood',
    weight: 2.5,
    foreign: true,
    words:
      'flood* firefighter* evacuat* caravan* villagers villages sandbag* marooned stranded houseboats downpour engulfed burst blaze',
  },
  { name: 'lifeboats', weight: 2, words: 'rnli lifeguard* shout shouts callout* lifejacketed lifesaver*' },
  {
    name: 'bathers',
    weight: 3,
    foreign: true,
    words: 'bather* lilo* unicorn paddler* flamingo inshore tombston* mud beachgoer* offshore toys windbreak*',
  },
  {
    name: 'seas',
    weight: 4,
    foreign: true,
    words:
      'mediterranean aegean adriatic lampedusa ital* sicil* calabria cutro rome greece greek lesbos lesvos crete cretan gavdos samos chios kos rhodes evros malta maltese valletta cyprus cypriot* spain spanish madrid canar* hierro lanzarote tenerife fuerteventura balear* mallorca ibiza ceuta melilla gibraltar libya* tunis* sfax algeria* morocc* senegal* dakar mauritania* gambia* tripoli turkish bodrum izmir bulgaria* croatia* poland polish belarus* frontex brussels cape cayuco* patera*',
  },
  {
    name: 'countries',
    weight: 4,
    foreign: true,
    words:
      'florida haiti* cuba* bahamas texas mexic* rio darien panama colombia venezuela* senate congress american* australia* nauru indones* aceh rohingya myanmar malaysia* bangladesh* thai* vietnam* saigon hong kong taiwan china chinese india japan yemen djibouti mayotte comoros madagascar* philippine* singapore* canada* africa* jersey guernsey sark alderney helier ireland belfast dublin scilly shetland orkney skye hebrides scotland scottish wales welsh cornwall cornish essex suffolk lundy denmark danish sweden norway estonia finland european eu russia* dutch netherlands belgian belgium',
  },
  {
    name: 'islands',
    weight: 2,
    words: 'island islands islanders isle archipelago inhabitants population mainland interior wight',
  },
  {
    name: 'past',
    weight: 4,
    foreign: true,
    words:
      'wartime soldier soldiers troop troops evacuation veteran* allied nazi* huguenot* belgians normans armada windrush museum commemorat* centuries historian* memorial exodus memoir kindertransport luftwaffe regiment tilbury steamship battle',
  },
  {
    name: 'legal',
    weight: 3.5,
    foreign: true,
    words:
      'visa visas student students study studying studies net ons nurse nurses worker workers salary dependant* dependent* settlement ukrain* emigrat* resettle* sponsor* university universities graduate* employers skilled carers relocat* schemes',
  },
  {
    name: 'courts',
    weight: 1.5,
    foreign: true,
    words:
      'court jury trial judge sentenced jailed convicted guilty pleaded prosecution defendant* denies manslaughter arrested arrests arrest raid raids raided drug drugs cocaine cannabis custody detectives nca inquest theft thefts stole stolen thieves suspects warehouse bail',
  },
  {
    name: 'sport',
    weight: 3,
    foreign: true,
    words:
      'league fans goal goals stadium crowd crowds cup striker football cricket athletic championship* film films opera concert audience seats museum gallery theatre runners marathon competit* entrants organisers organiser artist* exhibit* choir sculpture novel author fireworks airshow display arrows carnival exhibition exhibitors sculptor* premiere fundrais* costume costumes',
  },
  {
    name: 'lodging',
    weight: 2,
    words:
      'hotel hotels barracks camp camps camped bedrooms beds tents site residents bibby portland barge barges napier housed protest* marched',
  },
  {
    name: 'stopped',
    weight: 0.5,
    words: 'gendarm* slash* punctur* knife police drowned hospital bodies survivors capsized sank wreck dune dunes',
  },
  {
    name: 'opinion',
    weight: 2,
    foreign: true,
    words: 'poll polled survey surveyed surveys petition* respondents yougov ipsos ballot turnout',
  },
  { name: 'removals', weight: 1, words: 'removed removals returns deport* charter enforcement treaty' },
  {
    name: 'trade',
    weight: 2,
    foreign: true,
    words:
      'motor motors outboard dealer export* import* goods parcels cargo container tankers shipping warship* warships naval cable knots gusts customs cigarettes smuggled workshop factory shipyard',
  },
  { name: 'money', weight: 1, words: 'billion cost costs fined fine fines tax fee fees raised raising' },
  { name: 'measures', weight: 1, words: 'miles minutes seconds metres kilometres km mph hectares' },
  { name: 'asked', weight: 0, words: 'adults voters britons respondents asked surveyed polled votes million m' },
  { name: 'inPhrases', weight: 0, words: 'mark marks marked marking called d little world landing' },
] as const satisfies readonly Evidence[];
