import type {CrowdPicture} from '../layout/crowd.ts';
import type {CardPicture} from '../layout/hang.ts';
import type {Entry} from '../model/types.ts';
import type {ViewContext} from '../view/context.ts';
import type {Tools} from '../view/controls.ts';
import type {Scene} from '../view/timeline.ts';
import type {Host} from './host.ts';
import type {Later} from './later.ts';
import {FEW_PAGE, Pages} from './pages.ts';
import type {Reading} from './reading.ts';
import type {Story} from './story.ts';

/** From so many entries on, there is a search, and an overview where not all is in view. */
const RICH = 8;

/** What is to be shown of a story now. */
export function sceneOf(story: Story, host: Host, context: ViewContext): Scene {
  const {element, measuring, navigation, roving, later} = host;
  const {paper} = context;
  const {made: crowding} = host.crowding;
  // Paper has room for all, and nothing on it can be pressed.
  const vertical = !!paper || measuring.isVertical;
  const pages = paper ? new Pages(() => {}, Infinity) : host.pages;
  const {timeline, crowd, dated, hidden, gaps, sources, read, entryAt} = story;
  const {controls, window} = navigation;
  const {painting} = navigation.track;
  const whole = host.story as Story;
  const all = whole.dated + whole.undated;
  const views: Partial<Scene> = paper
    ? {detail: later?.unprinted(story, context)}
    : {
        ...host.reading.made?.views(context),
        tools: all ? toolsOf(host, all >= RICH) : undefined,
        citing: host.citing.made?.view(context),
        listed: crowding?.listed,
      };
  const picture = vertical || views.table ? undefined : painting.picture;
  const page = pages.show('dated', dated, read);
  const near = picture && drawnAsCards(picture);
  const isPart = !!picture && (controls.earlier || controls.later);
  const has = controlsOf(element);
  const hasStrip = isPart && all >= RICH && has('overview');
  return {
    heading: element.heading || timeline.title,
    description: timeline.description,
    ...{vertical, gaps, picture, hasStrip, hidden, entryAt},
    dated: page,
    cards: !crowd || vertical ? page.items : (near ?? []),
    undated: pages.show('undated', story.undated, (from, to) => read(dated + from, dated + to)),
    sources: pages.show('sources', sources.size, sources.page),
    depth: painting.depth,
    current: roving.current,
    intents: crowding,
    controls: picture && {...controls, canPan: has('pan'), canZoom: has('zoom')},
    now: picture && painting.now,
    overview: hasStrip ? later?.overviewOf(navigation) : undefined,
    told:
      picture && window && (crowd || isPart)
        ? {window, all: dated, look: () => (later as Later).look(story, window)}
        : undefined,
    pointed: crowding?.pointed,
    sourcesOf: numbers => crowd?.tell(numbers).sources ?? 0,
    views: later,
    ...views,
    onKey: event => roving.key(event),
    onEnter: () => host.crowding.load(),
  };
}

/** Some of it is drawn by what is loaded on first use. */
export const needsLater = ({controls, sources}: Scene): boolean =>
  !!controls?.earlier || !!controls?.later || sources.count > FEW_PAGE;

/** Which controls are wanted. */
const controlsOf = ({controls}: Host['element']) => {
  const wanted = controls?.split(/\s+/);
  return (control: string): boolean => !controls || !!wanted?.includes(control);
};

/** The ways to find something. @param isRich There is enough to search. */
function toolsOf({element, reading, citing}: Host, isRich: boolean): Tools | undefined {
  const {query, layout} = element;
  const has = controlsOf(element);
  const when = (ask: (reading: Reading) => void) => () => reading.ask(ask);
  const tools: Tools = {
    query,
    hasFilters: !!reading.made?.finding.hasFilters,
    isTable: layout === 'table',
    isCiting: !!citing.made?.isOpen(),
    onNear: when(() => {}),
    onSearch:
      isRich && has('search')
        ? text => reading.ask(reading => reading.finding.search(text))
        : undefined,
    onFilters:
      isRich && has('filter') ? when(reading => reading.finding.toggleFilters()) : undefined,
    onTable: has('table') ? when(reading => reading.toggleTable()) : undefined,
    onCite: has('cite') ? () => citing.ask(citing => citing.press()) : undefined,
  };
  return tools.onSearch || tools.onFilters || tools.onTable || tools.onCite ? tools : undefined;
}

/** The entries in the order in which their cards are drawn, if they are. */
const drawnAsCards = (picture: CardPicture | CrowdPicture): readonly Entry[] | undefined =>
  picture.level === 'cards'
    ? picture.lanes
        .flatMap(({picture}) => picture.cards)
        .sort((a, b) => a.x - b.x)
        .map(({entry}) => entry)
    : undefined;
