import type { Page } from '@playwright/test';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Each kind of component runs on the simulated DSS, and shows what came back. */

test.describe.configure({ timeout: 180_000 });

const ROWS_RECIPE = `import dataiku
from dataiku.customrecipe import get_input_names_for_role, get_output_names_for_role, get_recipe_config

column = get_recipe_config()["column"]
source = dataiku.Dataset(get_input_names_for_role("input_dataset")[0])
target = dataiku.Dataset(get_output_names_for_role("output_dataset")[0])
target.write_schema(source.read_schema())
with target.get_writer() as writer:
    for row in source.iter_rows():
        if row[column] is not None:
            writer.write_row_dict(row)
`;

const ROWS_PROBE = `def process(dataset, partition_id):
    column = config["column"]
    return {"filled rows": sum(1 for row in dataset.iter_rows() if row[column] is not None)}
`;

test('the starters of a macro, a tool, a guardrail, a dataset, a recipe and a check run as they are', async ({
  page,
  watch,
}) => {
  // What the tests put into each frame is a script, and the frame of a macro's result runs none.
  watch.expectConsoleError(/Blocked script execution in 'about:srcdoc'/);
  const plugin = new PluginPage(page);
  await plugin.writeYourOwn('kinds');
  await add(page, 'Macro', 'count');
  await add(page, 'Agent tool', 'words');
  await add(page, 'LLM guardrail', 'masks', 'LLM guardrail that rewrites');
  await add(page, 'Dataset', 'rows', 'Read and write rows');
  await add(page, 'Recipe', 'keep', 'Python recipe');
  await add(page, 'Check', 'enough');
  await add(page, 'Cluster', 'machines');
  await openComponents(page);
  const result = page.getByRole('region', { name: 'What came back', exact: true });

  await test.step('the macro shows its page without running scripts', async () => {
    await choose(page, 'Macro');
    await press(page, 'Run');
    await expect(page.getByText('Datasets, HTML')).toBeVisible();
    const frame = page.locator('iframe[title="Result of the macro"]');
    await expect(frame).toHaveAttribute('sandbox', '');
    await expect(frame.contentFrame().getByText('2 datasets')).toBeVisible();
    await expect(frame.contentFrame().getByRole('listitem')).toHaveText(['customers', 'reviews']);
    await page.getByLabel('Prefix').fill('cust');
    await press(page, 'Run');
    await expect(frame.contentFrame().getByRole('listitem')).toHaveText(['customers']);
  });

  await test.step('the tool describes its input, gives a sample, and answers', async () => {
    await choose(page, 'Agent tool');
    await press(page, 'Load sample query');
    await expect(page.getByLabel('text', { exact: true })).toHaveValue('How many words are these?');
    await press(page, 'Run');
    await expect(page.getByRole('group', { name: 'Output of the tool' })).toHaveText('The text has 5 words.');
    await page.getByLabel('Shortest word that counts').fill('5');
    await page.getByLabel('text', { exact: true }).fill('Longer words only, please');
    await press(page, 'Run');
    await expect(page.getByRole('group', { name: 'Output of the tool' })).toHaveText('The text has 4 words.');
    await expectAccessible(page);
  });

  await test.step('the guardrail changes the query and the response', async () => {
    await choose(page, 'LLM guardrail');
    await page.getByLabel('Message', { exact: true }).fill('Write to ada@example.com');
    await press(page, 'Check query');
    await expect(page.getByRole('heading', { name: 'Query (changed)' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Query that comes out' })).toContainText('Write to [address]');
    await press(page, 'Check response');
    await expect(page.getByRole('heading', { name: 'Response (unchanged)' })).toBeVisible();
  });

  await test.step('the dataset takes rows and gives them back', async () => {
    await choose(page, 'Dataset');
    await press(page, 'Write');
    await expect(page.getByText('4 rows written')).toBeVisible();
    await press(page, 'Read');
    await expect(page.getByRole('group', { name: 'Rows', exact: true }).getByRole('row')).toHaveCount(5);
    await expect(page.getByRole('cell', { name: 'Björn Lind' })).toBeVisible();
  });

  await test.step('the recipe says that there is no pandas, and runs on rows', async () => {
    await choose(page, 'Recipe');
    await expect(page.getByText('There is no pandas in the browser')).toBeVisible();
    await page.getByLabel('Column', { exact: true }).selectOption('revenue');
    await press(page, 'Run');
    await expect(page.getByText(/^ModuleNotFoundError: No module named 'pandas'/).first()).toBeVisible();
    await result
      .getByRole('button', { name: /^custom-recipes\/keep\/recipe\.py, line \d+$/ })
      .first()
      .click();
    await expect(page.getByRole('tab', { name: 'recipe.py', selected: true })).toBeVisible();
    await plugin.replaceText(ROWS_RECIPE);
    await openComponents(page);
    await press(page, 'Run');
    const output = page.getByRole('region', { name: 'Output output_dataset', exact: true });
    await expect(output.getByRole('heading')).toHaveText('output_dataset, 3 rows');
    await expect(output.getByRole('cell', { name: 'Diaz, Eva' })).toBeVisible();
    await expect(output.getByRole('cell', { name: 'Chen Wei' })).toHaveCount(0);
  });

  await test.step('the check judges the metrics it is given', async () => {
    await choose(page, 'Check');
    await press(page, 'Run');
    await expect(result.getByText('OK', { exact: true })).toBeVisible();
    await page.getByLabel('Limit').fill('10');
    await press(page, 'Run');
    await expect(result.getByText('ERROR', { exact: true })).toBeVisible();
  });

  await test.step('a cluster says why it cannot run', async () => {
    await choose(page, 'Cluster');
    await expect(page.getByText(/^This cannot run in a browser\. A cluster starts machines/)).toBeVisible();
    await expect(page.getByText('Nothing is wrong with its files.')).toBeVisible();
    await page.getByRole('button', { name: 'Open the Problems panel' }).click();
    await expect(page.getByRole('region', { name: 'Problems', exact: true })).toBeVisible();
  });
});

test('the other kinds run as their starters have them', async ({ page }) => {
  const plugin = new PluginPage(page);
  await plugin.writeYourOwn('more-kinds');
  const kinds = [
    'Agent',
    'Metrics probe',
    'Scenario step',
    'Scenario trigger',
    'Preparation processor',
    'Exporter',
    'File format',
    'FS provider',
    'Project Standards check spec',
  ];
  for (const [index, kind] of kinds.entries()) await add(page, kind, `part-${index}`);
  await openComponents(page);
  const result = page.getByRole('region', { name: 'What came back', exact: true });

  await choose(page, 'Agent');
  await press(page, 'Run');
  await expect(page.getByRole('group', { name: 'Answer', exact: true })).not.toBeEmpty();

  await choose(page, 'Metrics probe');
  await page.getByLabel('Column', { exact: true }).fill('revenue');
  await press(page, 'Run');
  await expect(result).toContainText("No module named 'pandas'");
  await expect(page.getByText('There is no pandas in the browser')).toBeVisible();
  await plugin.openFile('probe.py');
  await plugin.replaceText(ROWS_PROBE);
  await openComponents(page);
  await press(page, 'Run');
  await expect(page.getByRole('group', { name: 'Metrics', exact: true }).getByRole('cell')).toHaveText([
    'filled rows',
    '3',
    '',
  ]);

  await choose(page, 'Scenario step');
  await page.getByLabel('Dataset', { exact: true }).selectOption('customers');
  await press(page, 'Run');
  await expect(page.getByRole('group', { name: 'Output', exact: true })).toHaveText('customers has 4 rows');
  await expect(page.getByRole('group', { name: 'Variables of the scenario' })).toContainText('"row_count": 4');

  await choose(page, 'Scenario trigger');
  await page.getByLabel('Dataset', { exact: true }).selectOption('customers');
  await press(page, 'Run');
  await expect(result.getByText('Fired', { exact: true })).toBeVisible();

  await choose(page, 'Preparation processor');
  await page.getByLabel('Column', { exact: true }).selectOption('name');
  await press(page, 'Run');
  await expect(result).toContainText('4 rows in, 4 rows out. Mode CELL.');

  await choose(page, 'Exporter');
  await press(page, 'Run');
  const downloading = page.waitForEvent('download');
  await result.getByRole('button', { name: 'Download' }).click();
  expect((await downloading).suggestedFilename()).toBe('part-5.jsonl');

  await choose(page, 'File format');
  await press(page, 'Write');
  await expect(result.getByText(/^part-6.*, \d+ bytes$/)).toBeVisible();
  await page.getByLabel('File to read').fill('{"city": "Lyon", "rank": 2}');
  await press(page, 'Read');
  await expect(page.getByRole('group', { name: 'Rows', exact: true }).getByRole('cell')).toHaveText(['Lyon', '2']);

  await choose(page, 'FS provider');
  await page.getByLabel('Folder', { exact: true }).fill('/tmp/store');
  await page.getByLabel('Path', { exact: true }).fill('/a/note.txt');
  await page.getByLabel('Text to write', { exact: true }).fill('kept');
  await press(page, 'Write');
  await press(page, 'Read');
  await expect(page.getByRole('group', { name: 'Text of the file' })).toHaveText('kept');
  await page.getByLabel('Path', { exact: true }).fill('/a');
  await press(page, 'Browse');
  await expect(page.getByRole('group', { name: 'Files' }).getByRole('cell', { name: '/a/note.txt' })).toBeVisible();

  await choose(page, 'Project Standards check spec');
  await press(page, 'Run');
  await expect(result).toContainText('The project has no description.');
  await expectAccessible(page);
});

test('choices that Python computes fill the field', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin([
    ['plugin.json', '{"id": "choosy", "version": "0.1.0", "meta": {"label": "Choosy"}}'],
    [
      'python-runnables/pick/runnable.json',
      JSON.stringify({
        meta: { label: 'Pick' },
        resultType: 'RESULT_TABLE',
        paramsPythonSetup: 'choices.py',
        params: [
          { name: 'country', label: 'Country', type: 'STRING', defaultValue: 'FR' },
          { name: 'city', label: 'City', type: 'SELECT', getChoicesFromPython: true },
        ],
      }),
    ],
    [
      'python-runnables/pick/runnable.py',
      `import time

from dataiku.runnables import ResultTable, Runnable


class Pick(Runnable):
    def get_progress_target(self):
        return (2, "RECORDS")

    def run(self, progress_callback):
        progress_callback(1)
        time.sleep(2)
        table = ResultTable()
        table.set_name("Chosen")
        table.add_column("city", "City chosen", "STRING")
        table.add_record([self.config["city"]])
        return table
`,
    ],
    [
      'resource/choices.py',
      `def do(payload, config, plugin_config, inputs):
    cities = {"FR": ["Paris", "Lyon"]}[config["country"]]
    return {"choices": [{"value": city.lower(), "label": city} for city in cities]}
`,
    ],
  ]);
  await openComponents(page);
  await press(page, 'Load choices');
  await expect(page.getByText('2 choices for City.')).toBeVisible();
  await page.getByLabel('City', { exact: true }).selectOption('Lyon');
  await press(page, 'Run');
  await expect(page.getByText('Running, 1 of 2')).toBeVisible();
  const table = page.getByRole('group', { name: 'Chosen', exact: true });
  await expect(table.getByRole('columnheader')).toHaveText(['City chosen']);
  await expect(table.getByRole('cell')).toHaveText(['lyon']);

  await page.getByLabel('Country').fill('XX');
  await press(page, 'Load choices');
  await expect(page.getByText('No choices for City.')).toBeVisible();
  await expect(page.getByText("KeyError: 'XX'").first()).toBeVisible();
  await expectAccessible(page);
});

test('the input schema of a tool makes a form, and JSON where a form cannot', async ({ page }) => {
  const schema = {
    type: 'object',
    required: ['place', 'isUrgent'],
    properties: {
      title: { type: 'string' },
      count: { type: 'integer' },
      isUrgent: { type: 'boolean', title: 'Urgent' },
      colour: { enum: ['red', 'blue'] },
      tags: { type: 'array', items: { type: 'string' } },
      place: {
        type: 'object',
        title: 'Place',
        required: ['city'],
        properties: { city: { type: 'string', title: 'City' } },
      },
      either: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
    },
  };
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin([
    ['plugin.json', '{"id": "tooled", "version": "0.1.0", "meta": {"label": "Tooled"}}'],
    ['python-agent-tools/echo/tool.json', '{"id": "echo", "meta": {"label": "Echo"}, "params": []}'],
    [
      'python-agent-tools/echo/tool.py',
      `import json

from dataiku.llm.agent_tools import BaseAgentTool

SCHEMA = json.loads("""${JSON.stringify(schema)}""")


class Echo(BaseAgentTool):
    def set_config(self, config, plugin_config):
        pass

    def get_descriptor(self, tool):
        return {"description": "Gives back what it gets.", "inputSchema": SCHEMA}

    def invoke(self, input, trace):
        return {"output": json.dumps(input["input"], sort_keys=True)}
`,
    ],
  ]);
  await openComponents(page);
  await press(page, 'Load descriptor');
  await expect(page.getByText('Still empty and required: Place, City.')).toBeVisible();
  await page.getByLabel('count', { exact: true }).fill('3');
  await page.getByLabel('Urgent', { exact: true }).check();
  await page.getByLabel('colour', { exact: true }).selectOption('blue');
  const tags = page.getByRole('group', { name: 'tags', exact: true });
  await tags.getByRole('button', { name: 'Add item' }).click();
  await tags.getByLabel('tags, item 1').fill('first');
  await page.getByLabel('Place, City', { exact: true }).fill('Lyon');
  await page.getByLabel('either', { exact: true }).fill('{');
  await expect(page.getByText('This is not JSON. Not used.')).toBeVisible();
  await page.getByLabel('either', { exact: true }).fill('7');
  await expectAccessible(page);
  const output = page.getByRole('group', { name: 'Output of the tool' });
  await press(page, 'Run');
  await expect(output).toHaveText(
    '{"colour": "blue", "count": 3, "either": 7, "isUrgent": true, "place": {"city": "Lyon"}, "tags": ["first"]}',
  );
  await page.getByLabel('Enter as JSON').check();
  await page.getByLabel('Input as JSON').fill('{"title": "by hand"}');
  await press(page, 'Run');
  await expect(output).toHaveText('{"title": "by hand"}');
});

test('a sample dataset is added, deleted and brought back, and read from a file', async ({ page }) => {
  await new PluginPage(page).writeYourOwn('tabled');
  await add(page, 'Metrics probe', 'probe');
  await openComponents(page);
  const datasets = page.getByRole('region', { name: 'Sample datasets' });
  const choosing = page.waitForEvent('filechooser');
  await datasets.getByRole('button', { name: 'Import CSV' }).click();
  await (await choosing).setFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from('id\n1\n2\n3\n') });
  await expect(page.getByLabel('Dataset', { exact: true }).getByRole('option')).toHaveText([
    'Nothing chosen',
    'customers',
    'reviews',
    'orders',
  ]);
  await datasets.getByText('orders', { exact: true }).click();
  await datasets
    .getByRole('button', { name: 'Delete dataset' })
    .and(page.locator('[aria-description="orders"]'))
    .click();
  await expect(datasets.getByText('orders', { exact: true })).toHaveCount(0);
  await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' }).click();
  await expect(datasets.getByText('orders', { exact: true })).toBeVisible();
});

async function add(page: Page, kind: string, id: string, starter?: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Alt+n');
  await dialog.getByRole('button', { name: kind, exact: true }).click();
  await dialog.getByLabel('Identifier').fill(id);
  if (starter !== undefined) await dialog.getByLabel('Starter code').selectOption(starter);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function openComponents(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Test', exact: true }).click();
  await page.getByRole('tab', { name: 'Components', exact: true }).click();
  await expect(page.getByText('Python ready')).toBeVisible({ timeout: 60_000 });
}

/** Chooses the one component of a kind. */
async function choose(page: Page, kind: string): Promise<void> {
  const nav = page.getByRole('navigation', { name: 'Components to run' });
  const section = nav.locator('section').filter({ has: page.getByRole('heading', { name: kind, exact: true }) });
  await section.getByRole('button').click();
}

async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
}
