import { expect, it } from 'vitest';
import { RULES } from '../domain/lint/rules.ts';
import { runRules } from '../domain/lint/run-rules.ts';
import { toPath } from '../domain/project/path.ts';
import { projectFrom } from '../domain/project/project.ts';
import { CATALOG } from './catalog.ts';

type Files = Readonly<Record<string, unknown>>;

/** Forms that published plugins use, however odd, and that DSS loads: none may be called an error. (seen) */
const SEEN: Readonly<Record<string, Files>> = {
  'a plugin of nothing but id and version': { 'plugin.json': { id: 'p', version: '2025.07.21.01' } },
  'a plugin with keys of old versions': {
    'plugin.json': {
      id: 'Elo_Rating',
      version: '2.0-2',
      supportLevel: 'NOT_SUPPORTED',
      featureFlags: ['julia'],
      installBasedOnPythonRequirementsTxt: true,
      publicParams: true,
      icon: 'icon-file-text',
      licenseInfo: 'Apache Software License',
      webapps: [{ id: 'w', label: 'W', description: '', icon: 'fas fa-chart-line', type: 'STANDARD' }],
      meta: {
        label: 'P',
        icon: ' icon-ticket dku-icon-jira',
        iconColor: 'gray',
        provider: 'someone',
        supported: false,
        deprecated: true,
        recipesCategory: '',
        category: '',
        tags: [],
        url: 'www.example.org',
      },
      params: [
        { name: 'keys', label: 'Keys', type: 'STRINGS', allowDuplicates: true },
        { name: 'list', label: 'List', type: 'OBJECT_LIST', subParams: [{ name: 'a', label: 'A', type: 'PASSWORD' }] },
      ],
    },
    'requirements.json': { python: [{ name: 'requests', version: '>=2.4.0' }], installScript: 'install.sh' },
    'state.json': { actions: [{ action: 'INSTALL', ts: 1700057677681, user: 'admin' }], gitState: { enabled: false } },
  },
  'a recipe of Java': {
    'custom-recipes/r/recipe.json': {
      meta: { label: 'R', iconColor: '#FF0000', displayOrderRank: 1 },
      kind: 'JAVA',
      recipeClass: 'a.b.C',
      outputRoles: [{ name: 'main', arity: 'UNARY' }],
    },
  },
  'roles of all sorts': {
    'custom-recipes/Helm Runner/recipe.json': {
      meta: { label: 'R', supportLevel: 'NOT_SUPPORTED', url: 'https://example.org', author: 'Me', tags: ['API'] },
      kind: 'PYTHON',
      readable: true,
      writable: false,
      selectableFromDataset: 'gone',
      selectableFromMLModel: 'main',
      selectableFromSavedModel: 'main',
      inputRoles: [
        { name: 'main', arity: 'NARY', required: false, acceptsFolder: true, acceptsMLModel: true, mustBeSQL: true },
        { name: 'a b', arity: 'UNARY', required: true, acceptsDataset: false, mustBeStrictlyType: 'S3' },
      ],
      outputRoles: [{ name: 'main', label: '', arity: 'UNARY', required: true, acceptsManagedFolder: true }],
      resourceKeys: [],
    },
    'custom-recipes/Helm Runner/recipe.py': '',
  },
  'parameters of all sorts': {
    'custom-recipes/r/recipe.json': {
      meta: { label: 'R' },
      kind: 'R',
      paramsPythonSetup: 'helpers/choices.py',
      inputRoles: [{ name: 'in', arity: 'UNARY', required: true }],
      outputRoles: [{ name: 'out', arity: 'UNARY', required: true }],
      params: [
        { type: 'SEPARATOR' },
        { type: 'SEPARATOR', name: 'sep', description: 'Only words', mandatory: false },
        { type: 'SEPARATOR', name: 'sep', label: 'Again' },
        { name: 'same', label: 'One', type: 'STRING', visibilityCondition: 'model.expert' },
        { name: 'same', label: 'Two', type: 'INT', visibilityCondition: '!model.expert' },
        { name: 'expert', type: 'BOOLEAN', defaultValue: 'false', mandatory: '!model.same' },
        { name: 'a-b', label: 'Hyphen', type: 'STRING', defaultValue: null, visibilityCondition: false },
        { name: 'n', label: 'Number', type: 'DOUBLE', defaultValue: '0.5', required: true, default: 3 },
        { name: 'i', label: 'Integer', type: 'INT', defaultValue: '50', minI: 0, maxI: 100, visibilityCondition: true },
        {
          name: 's',
          label: 'Choice',
          type: 'SELECT',
          defaultValue: '10',
          selectChoices: [
            { label: 'Nothing' },
            { value: 10, label: 'Ten' },
            { value: null, label: '-' },
            { value: true, label: 'Yes' },
          ],
          visibilityCondition: "model.s != None && ['a', 'b'].includes(model.same) || model.same.length >= 0",
        },
        {
          name: 'm',
          label: 'Many',
          type: 'MULTISELECT',
          getChoicesFromPython: true,
          gridParam: true,
          disableAutoReload: true,
        },
        { name: 't', label: 'Triggered', type: 'SELECT', getChoicesFromPython: true, triggerParameters: ['s', 'gone'] },
        {
          name: 'c',
          label: 'Column',
          type: 'COLUMN',
          columnRole: 'out',
          defaultValue: false,
          allowedColumnTypes: ['string'],
        },
        { name: 'cs', label: 'Columns', type: 'COLUMNS' },
        {
          name: 'ss',
          label: 'Texts',
          type: 'STRINGS',
          defaultValue: '',
          canSelectForeign: false,
          getChoicesFromPython: false,
        },
        { name: 'kv', label: 'Pairs', type: 'KEY_VALUE_LIST', defaultValue: [] },
        { name: 'map', label: 'Map', type: 'MAP', defaultValue: {} },
        { name: 'sh', label: 'Script', type: 'TEXTAREA', codeMirrorDialect: 'text/x-sh' },
        { name: 'ds', label: 'Dataset', type: 'DATASET', canCreateDataset: true, markCreatedAsBuilt: true },
        { name: 'dc', label: 'Column of it', type: 'DATASET_COLUMN', datasetParamName: 'ds' },
        { name: 'p', label: 'Preset', type: 'PRESET', parameterSetId: 'keys' },
        { name: 'ps', label: 'Presets', type: 'PRESETS', parameterSetId: 'keys' },
        {
          name: 'deep',
          label: 'Deep',
          type: 'STRING',
          visibilityCondition: "model.p.mode !== 'NONE' && model.p.token",
        },
        {
          name: 'l',
          label: 'List',
          type: 'OBJECT_LIST',
          subParams: [
            { name: 'x', label: 'X', type: 'SELECT', getChoicesFromPython: true, triggerParameters: ['s'] },
            { name: 'y', label: 'Y', type: 'TEXTAREA', visibilityCondition: 'model.x' },
          ],
        },
        ...[
          'CLUSTER',
          'FOLDER',
          'DATE',
          'MANAGED_FOLDER',
          'CONNECTION',
          'CONNECTIONS',
          'LLM',
          'API_SERVICE',
          'SAVED_MODEL',
        ].map((type) => ({ name: type.toLowerCase(), label: type, type })),
        ...['SCENARIO', 'DATASETS', 'BUNDLE', 'CODE_ENV', 'PROJECT', 'DOUBLES', 'DATASET_COLUMNS', 'PASSWORD'].map(
          (type) => ({
            name: type.toLowerCase(),
            label: type,
            type,
          }),
        ),
      ],
    },
    'custom-recipes/r/recipe.R': '',
    'resource/helpers/choices.py': 'def do(payload, config, plugin_config, inputs):\n    return {"choices": []}\n',
    'parameter-sets/keys/parameter-set.json': { meta: { label: 'K', pluralLabel: 'Ks' }, definableInline: false },
  },
  macros: {
    'python-runnables/m/runnable.json': {
      meta: { label: 'M', category: 'Audit', displayOrderRank: 2 },
      impersonate: false,
      requiresGlobalAdmin: true,
      permissions: ['ADMIN'],
      longDescription: ':warning:',
      extension: 'txt',
      mimeType: 'text/plain',
      resultLabel: 'my production',
      macroRoles: [
        { type: 'CLUSTER', targetParamsKey: 'injected', limitToSamePlugin: true },
        { type: 'VISUAL_ANALYSIS', targetParamsKey: 'x', applicableToForeign: false },
        { type: 'PROJECT_MACROS' },
      ],
      adminParams: [{ name: 'a', label: 'A', type: 'STRING', visibilityCondition: 'model.b' }],
      params: [{ name: 'b', label: 'B', type: 'BOOLEAN' }],
    },
    'python-runnables/m/runnable.py': '',
  },
  connectors: {
    'python-connectors/c/connector.json': {
      meta: { label: 'C', category: 'Words', tags: ['API'] },
      readable: true,
      writable: false,
      kind: 'PYTHON',
      canCountRecords: false,
      codeDefinesSchema: false,
      strictSchema: true,
      supportAppend: false,
      partitioningMode: 'CODE_DEFINED_LISTABLE',
      inputRoles: [],
    },
    'python-connectors/c/connector.py': '',
  },
  'webapps with truths as texts': {
    'webapps/w/webapp.json': {
      meta: { label: 'W' },
      baseType: 'STANDARD',
      kind: 'PYTHON',
      hasBackend: 'true',
      noJSSecurity: 'false',
      hideWebAppConfig: 'true',
      backendAPIAccessEnabled: 'true',
      enableJavascriptModules: 'true',
      useContextualCodeEnv: 'true',
      virtualWebAppAffinity: 'PREFER_VIRTUAL',
      standardWebAppLibraries: null,
      libraries: [],
      roles: [
        { type: 'FOLDER', targetParamsKey: 'folder' },
        {
          type: 'SAVED_MODEL',
          targetParamsKey: 'modelId',
          pathParamsKey: 'versionId',
          contentType: 'prediction',
          backendTypes: ['PY_MEMORY'],
          predictionTypes: ['BINARY_CLASSIFICATION'],
        },
      ],
      chart: {
        leftBar: 'STD_FORM',
        leftBarModule: 'a.b',
        leftBarLabel: 'Chart parameters',
        topBar: 'STD_FORM',
        datasetParamName: 'dataset',
        canFacet: false,
        canFilter: true,
        leftBarParams: [{ name: 'x', label: 'X', type: 'DATASET_COLUMN', datasetParamName: 'dataset' }],
        topBarParams: [{ name: 'y', label: 'Y', type: 'STRING', visibilityCondition: 'model.x == 1' }],
      },
      params: [
        { name: 'folder', label: 'Folder', type: 'FOLDER', canSelectForeign: true },
        { name: 'free', label: 'Free', type: 'ARRAY' },
      ],
    },
    ...Object.fromEntries(['app.js', 'body.html', 'style.css', 'backend.py'].map((name) => [`webapps/w/${name}`, ''])),
  },
  'clusters, exporters, formats and file systems': {
    'python-clusters/k/cluster.json': {
      meta: { label: 'K', longDescription: '' },
      architecture: 'KUBERNETES',
      autoClusterNamePrefix: 'k-',
      clusterNamePreparationLowercasing: true,
      actions: [{ id: 'fetch', meta: { label: 'Fetch', description: '', icon: 'icon-search' } }],
      params: [],
    },
    'python-clusters/k/cluster.py': '',
    'python-exporters/e/exporter.json': {
      meta: { label: 'E', description: '' },
      exportBehavior: 'MANAGES_OUTPUT',
      exportOptions: [{ id: 'o', label: 'O', compression: 'NONE', predefinedConfig: { id_column: 'a' } }],
      mime: { extension: '.tde', mimeType: 'application/tde' },
      params: [],
    },
    'python-exporters/e/exporter.py': '',
    'python-formats/f/format.json':
      '{"meta": {"label": "F", "id": "Hyper"}, "canRead": true, "canWrite": false, "mime": {"extension": ".csv", "mimeType": "text/plain"}, "params": []; "exportOptions": []}',
    'python-formats/f/format.py': '',
    'python-fs-providers/s/fs-provider.json': { meta: { label: 'S' }, kind: 'PYTHON', params: [] },
    'python-fs-providers/s/fs-provider.py': '',
  },
  'what scenarios and metrics use': {
    'python-steps/s/step.json': { meta: { label: 'S' }, params: [] },
    'python-steps/s/step.py': '',
    'python-triggers/t/trigger.json': { meta: { label: 'T' }, params: [] },
    'python-triggers/t/trigger.py': '',
    'python-probes/p/probe.json': {
      meta: { label: 'P' },
      handlesDataset: true,
      handlesManagedFolder: false,
      params: [{ name: 'c', label: 'C', type: 'DATASET_COLUMN' }],
    },
    'python-probes/p/probe.py': '',
    'python-checks/c/check.json': {
      meta: { label: 'C' },
      params: [{ name: 'c', label: 'C', type: 'DATASET_COLUMNS' }],
    },
    'python-checks/c/check.py': '',
  },
  'processors and algorithms': {
    'jython-processors/j/processor.json': {
      meta: { label: 'J' },
      mode: 'ROWS',
      type: 'PythonUDF',
      useKernel: true,
      usePythonUnicode: true,
      processorTags: ['NLP'],
      params: [{ name: 'c', label: 'C', type: 'COLUMN', columnRole: 'main' }],
    },
    'jython-processors/j/processor.py': '',
    'python-prediction-algos/a/algo.json': {
      meta: { label: 'A' },
      kind: 'PYTHON',
      predictionTypes: ['BINARY_CLASSIFICATION', 'MULTICLASS'],
      gridSearchMode: 'MANAGED',
      supportsSampleWeights: true,
      acceptsSparseMatrix: false,
      params: [
        { name: 'd', label: 'D', type: 'DOUBLES', defaultValue: [1, 2.5], gridParam: true, allowDuplicates: false },
      ],
    },
    'python-prediction-algos/a/algo.py': '',
  },
  'components of Java': {
    'java-llms/l/jllm.json': { id: 'l', meta: { label: 'L' }, clientClass: 'a.b.C', params: [] },
    'java-formats/f/jformat.json': '{"meta": {"label": "F"}, "formatClass": "a.b.C", "canRead": true, "params": []}',
    'java-policy-hooks/h/policy-hook.json': { meta: { label: 'H', description: '' }, hooksClass: 'a.b.C' },
    'java-exporters/e/jexporter.json': {
      meta: { label: 'E' },
      exporterClass: 'a.b.C',
      exportBehavior: 'OUTPUT_TO_FILE',
      exportOptions: [{ label: 'O' }],
      params: [],
    },
    'java-dialects/d/dialect.json': { meta: { label: 'D' }, dialectClass: 'a.b.C' },
  },
  'generative AI': {
    'python-agent-tools/t/tool.json': {
      id: 't',
      meta: { label: 'T' },
      params: [{ name: 'f', label: 'F', type: 'FOLDER', agentDependency: true }],
    },
    'python-agent-tools/t/tool.py': '',
    'python-agents/a/agent.json': { meta: { label: 'A' }, supportsImageInputs: true, params: [] },
    'python-agents/a/agent.py': '',
    'python-guardrails/g/guardrail.json': {
      id: 'g',
      meta: { label: 'G' },
      operatesOnQueriesBasedOnParameterName: 'check',
      operatesOnQueriesBasedOnParameterValue: 'true',
      operatesOnResponses: false,
      mayRequestRetryOnResponses: false,
      mayRespondDirectlyToQueries: false,
      params: [{ name: 'check', label: 'Check', type: 'BOOLEAN' }],
    },
    'python-guardrails/g/guardrail.py': '',
    'python-structured-agent-blocks/b/block.json': { meta: { label: 'B' }, pyClazzName: 'my.blocks.Block', params: [] },
    'python-lib/my/blocks.py': 'class Block:\n    pass\n',
  },
  'templates, fields and blocks': {
    'apps/a/app.json': { meta: { label: 'A', description: '' }, appImageFilename: 'img/a.png' },
    'apps/a/project.zip': '',
    'resource/img/a.png': '',
    'web-app-templates/standard/w/app.js': '',
    'notebook-templates/dataset/python/n/notebook.ipynb': '{}',
    'web-app-templates/standard/w/meta.json': { label: 'W', libraries: [], backendEnabled: true },
    'notebook-templates/dataset/python/n/meta.json': { label: 'N', shortDesc: '' },
    'custom-fields/f/custom-fields.json': {
      meta: { label: 'F' },
      customFields: [
        {
          applyToObjects: { mode: 'SOME', includedObjectTypes: ['DATASET', 'PROJECT'] },
          field: {
            name: 'x',
            label: 'X',
            type: 'SELECT',
            defaultValue: 'LOCK',
            iconInDatasetPreview: 'icon-dku-gdpr',
            selectChoices: [{ value: 'LOCK', label: 'Lock', color: '#ce1329', icon: 'icon-lock' }],
          },
        },
        {
          applyToObjects: { mode: 'SOME', includedObjectTypes: ['DATASET'] },
          field: { name: 'y', label: 'Y', type: 'COLUMNS', datasetParamName: 'original_ds' },
        },
      ],
    },
    'python-code-studio-blocks/b/codeStudioBlock.json': {
      meta: { label: 'B', icon: 'icon-dku-streamlit' },
      uiDisplayPriority: 42,
      isUnique: false,
      isLocked: false,
      isAdvanced: false,
      params: [],
    },
    'python-code-studio-blocks/b/codeStudioBlock.py': '',
    'python-project-standards-check-specs/s/project_standards_check_spec.json': {
      meta: { label: 'S', description: '' },
      tags: ['Standards:Tagging'],
      params: [],
    },
    'python-project-standards-check-specs/s/project_standards_check_spec.py': '',
  },
  'a code environment with all its settings': {
    'code-env/python/desc.json':
      "{'acceptedPythonInterpreters': [PYTHON27, 'PYTHON34'], forceConda: false, conda: false, installCorePackages: false, installJupyterSupport: true, corePackagesSet: 'PANDAS11', basePackagesInstallMethod: 'PRE_BUILT', deploymentMode: 'PLUGIN_MANAGED', description: '', permissions: [], usableByAll: true, containerConfs: [], allContainerConfs: false, envSettings: {inheritGlobalSettings: true, pipInstallExtraOptions: [], cranMirrorURL: 'https://example.org'}}",
    'code-env/python/spec/requirements.txt':
      '-r more.txt\n-e .\n--index-url https://example.org\n--no-binary :all:\ngit+https://example.org/a.git@main#egg=a\nhttps://example.org/a.whl\na @ https://example.org/a.zip\nb[c,d]>=1,<2; python_version < "3.9" # why\ne\n',
  },
  'a code environment of Python with little': {
    'code-env/python/desc.json': { installCorePackages: true, installJupyterSupport: false },
  },
  'a code environment of R': {
    'code-env/R/desc.json': { installCorePackages: true, installJupyterSupport: false, conda: false },
    'code-env/R/spec/requirements.txt': 'dplyr\n',
  },
};

function checkFiles(files: Files) {
  const whole: Files = { 'plugin.json': { id: 'p', version: '1.0.0', meta: { label: 'P' } }, ...files };
  const texts = Object.entries(whole).map(
    ([path, content]) =>
      [toPath(path), typeof content === 'string' ? content : JSON.stringify(content, null, 2)] as const,
  );
  return runRules(projectFrom(texts), CATALOG, RULES);
}

it.each(Object.entries(SEEN))('%s: no error', (_, files) => {
  const errors = checkFiles(files).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ path, rule, message }) => `${path} ${rule}: ${message}`)).toEqual([]);
});

it.each([
  ['missing-code-file', { 'sql-probes/a/probe.json': { meta: { label: 'A' }, params: [] } }],
  ['missing-descriptor', { 'sql-probes/a/probe.sql': 'SELECT 1' }],
])('%s is a warning that says so where the names of a kind are only inferred', (rule, files: Files) => {
  const problems = checkFiles(files).filter((problem) => problem.rule === rule);
  expect(problems).toMatchObject([{ severity: 'warning', message: expect.stringContaining('as far as is known') }]);
});
