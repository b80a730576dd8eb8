/**
 * What common distributions bring with them: a distribution, then what it installs, by compared names. Code may import
 * these without a line of its own, as long as the first still needs them. (seen: the metadata of the packages)
 */
const TABLE = `
accelerate numpy packaging psutil pyyaml torch huggingface-hub safetensors
aiohttp aiosignal async-timeout attrs frozenlist multidict yarl
altair jinja2 jsonschema numpy pandas toolz typing-extensions
anthropic anyio distro httpx jiter pydantic sniffio typing-extensions
apache-beam numpy protobuf requests pyarrow
atlassian-python-api requests oauthlib requests-oauthlib six deprecated beautifulsoup4
azure-ai-openai azure-core
azure-core requests six typing-extensions
azure-identity azure-core cryptography msal msal-extensions
azure-storage-blob azure-core cryptography isodate typing-extensions
beautifulsoup4 soupsieve typing-extensions
bokeh contourpy jinja2 numpy packaging pandas pillow pyyaml tornado xyzservices
boto3 botocore jmespath s3transfer
botocore jmespath python-dateutil urllib3
boxsdk requests requests-toolbelt attrs
catboost graphviz matplotlib numpy pandas plotly scipy six
chromadb build httpx numpy onnxruntime opentelemetry-api opentelemetry-sdk pydantic pyyaml requests tenacity tokenizers tqdm typer uvicorn fastapi posthog
cohere httpx pydantic requests tokenizers typing-extensions fastavro
crewai litellm openai pydantic chromadb instructor
cryptography cffi
dash flask plotly requests werkzeug typing-extensions importlib-metadata retrying
dash-bootstrap-components dash
dask click cloudpickle fsspec packaging partd pyyaml toolz
databricks-sdk requests google-auth
datasets dill filelock fsspec huggingface-hub multiprocess numpy pandas pyarrow requests tqdm xxhash aiohttp pyyaml packaging
diffusers huggingface-hub numpy pillow regex requests safetensors filelock importlib-metadata
elasticsearch elastic-transport certifi urllib3 python-dateutil typing-extensions
exchangelib cached-property defusedxml dnspython lxml oauthlib pygments requests requests-ntlm requests-oauthlib tzlocal isodate
fastapi pydantic starlette typing-extensions anyio
fastembed huggingface-hub numpy onnxruntime pillow requests tokenizers tqdm loguru
flair torch transformers gensim scikit-learn tqdm matplotlib
flask blinker click itsdangerous jinja2 werkzeug markupsafe
gensim numpy scipy smart-open
geopandas fiona numpy packaging pandas pyogrio pyproj shapely
gitpython gitdb smmap
google-api-core google-auth googleapis-common-protos protobuf requests
google-api-python-client google-api-core google-auth google-auth-httplib2 httplib2 uritemplate
google-auth cachetools pyasn1-modules rsa pyasn1
google-auth-httplib2 google-auth httplib2
google-auth-oauthlib google-auth requests-oauthlib
google-cloud-aiplatform google-api-core google-auth google-cloud-storage google-cloud-bigquery proto-plus protobuf shapely pydantic
google-cloud-bigquery google-api-core google-auth google-cloud-core google-resumable-media python-dateutil requests packaging proto-plus protobuf
google-cloud-core google-api-core google-auth
google-cloud-language google-api-core google-auth proto-plus protobuf
google-cloud-speech google-api-core google-auth proto-plus protobuf
google-cloud-storage google-api-core google-auth google-cloud-core google-crc32c google-resumable-media requests
google-cloud-translate google-api-core google-auth google-cloud-core proto-plus protobuf
google-cloud-vision google-api-core google-auth proto-plus protobuf
google-genai anyio google-auth httpx pydantic requests websockets typing-extensions
google-generativeai google-ai-generativelanguage google-api-core google-api-python-client google-auth protobuf pydantic tqdm typing-extensions
gradio aiofiles anyio fastapi gradio-client httpx huggingface-hub jinja2 markupsafe numpy orjson pandas pillow pydantic pyyaml uvicorn starlette
groq anyio distro httpx pydantic sniffio typing-extensions
grpcio-tools grpcio protobuf setuptools
gspread google-auth google-auth-oauthlib
hdbscan joblib numpy scikit-learn scipy
httpx anyio certifi httpcore idna sniffio h11
huggingface-hub filelock fsspec packaging pyyaml requests tqdm typing-extensions hf-xet
imbalanced-learn joblib numpy scikit-learn scipy threadpoolctl
instructor openai pydantic tenacity rich typer docstring-parser jinja2 aiohttp requests
ipywidgets ipython traitlets comm
jira requests requests-oauthlib requests-toolbelt defusedxml packaging typing-extensions pillow
jsonschema attrs referencing rpds-py jsonschema-specifications pyrsistent
kedro click fsspec pluggy pyyaml rope toml
keras absl-py h5py numpy ml-dtypes optree rich namex packaging
kubernetes certifi google-auth oauthlib python-dateutil pyyaml requests requests-oauthlib six urllib3 websocket-client
langchain langchain-core langchain-text-splitters langsmith pydantic pyyaml requests sqlalchemy tenacity aiohttp numpy jsonpatch langgraph
langchain-anthropic anthropic langchain-core pydantic defusedxml
langchain-aws boto3 langchain-core numpy pydantic
langchain-community aiohttp dataclasses-json httpx-sse langchain langchain-core langsmith numpy pydantic-settings pyyaml requests sqlalchemy tenacity
langchain-core jsonpatch langsmith packaging pydantic pyyaml tenacity typing-extensions
langchain-openai langchain-core openai tiktoken
langgraph langchain-core langgraph-checkpoint langgraph-sdk langgraph-prebuilt pydantic xxhash
langsmith httpx orjson pydantic requests requests-toolbelt zstandard
lightgbm numpy scipy scikit-learn
lime matplotlib numpy scikit-image scikit-learn scipy tqdm
litellm aiohttp click httpx importlib-metadata jinja2 jsonschema openai pydantic python-dotenv tiktoken tokenizers
llama-index llama-index-core llama-index-embeddings-openai llama-index-llms-openai nltk openai
llama-index-core aiohttp dataclasses-json deprecated fsspec httpx nest-asyncio networkx nltk numpy pillow pydantic pyyaml requests sqlalchemy tenacity tiktoken tqdm typing-extensions
matplotlib contourpy cycler fonttools kiwisolver numpy packaging pillow pyparsing python-dateutil
mcp anyio httpx httpx-sse jsonschema pydantic pydantic-settings python-multipart sse-starlette starlette uvicorn
mistralai httpx pydantic python-dateutil eval-type-backport typing-inspection
mlflow alembic cloudpickle docker flask gitpython gunicorn jinja2 markdown matplotlib numpy pandas pyarrow pyyaml scikit-learn scipy sqlalchemy requests protobuf click cachetools databricks-sdk mlflow-skinny
moviepy decorator imageio imageio-ffmpeg numpy proglog requests tqdm python-dotenv pillow
msal cryptography pyjwt requests
nltk click joblib regex tqdm
notebook jupyter-client jupyter-core nbformat nbconvert tornado
office365-rest-python-client requests msal pytz
ollama httpx pydantic
onnxruntime coloredlogs flatbuffers numpy packaging protobuf sympy
openai anyio distro httpx jiter pydantic sniffio tqdm typing-extensions
opencv-python numpy
opencv-python-headless numpy
opencv-contrib-python numpy
openpyxl et-xmlfile
osmnx geopandas networkx numpy pandas requests shapely
pandas numpy python-dateutil pytz tzdata
pandas-gbq google-api-core google-auth google-auth-oauthlib google-cloud-bigquery db-dtypes numpy pandas pyarrow setuptools
paramiko bcrypt cryptography pynacl invoke
pdfplumber pdfminer-six pillow pypdfium2
pinecone-client requests pyyaml urllib3 tqdm python-dateutil numpy loguru dnspython
plotly packaging tenacity narwhals
prophet cmdstanpy holidays matplotlib numpy pandas tqdm convertdate
pydantic annotated-types pydantic-core typing-extensions typing-inspection
pydantic-ai pydantic httpx openai
pydantic-settings pydantic python-dotenv
pygithub cryptography deprecated pyjwt pynacl requests urllib3
pymongo dnspython
python-docx lxml typing-extensions
python-gitlab requests requests-toolbelt
python-pptx lxml pillow xlsxwriter typing-extensions
pytorch-lightning torch torchmetrics lightning-utilities numpy pyyaml tqdm fsspec packaging
pyvis ipython jinja2 jsonpickle networkx
qdrant-client grpcio httpx numpy portalocker pydantic urllib3
ragas appdirs datasets langchain langchain-community langchain-core langchain-openai nest-asyncio numpy openai pydantic tiktoken
requests certifi chardet charset-normalizer idna urllib3
requests-ntlm requests cryptography pyspnego
requests-oauthlib oauthlib requests
sagemaker boto3 cloudpickle numpy pandas protobuf pyyaml attrs smdebug-rulesconfig
scikit-image imageio lazy-loader networkx numpy packaging pillow scipy tifffile
scikit-learn joblib numpy scipy threadpoolctl
scikit-optimize joblib numpy scikit-learn scipy pyaml
scrapy cssselect lxml parsel twisted w3lib itemadapter
seaborn matplotlib numpy pandas
sentence-transformers huggingface-hub nltk numpy pillow scikit-learn scipy torch tqdm transformers sentencepiece torchvision
shap cloudpickle numba numpy packaging pandas scikit-learn scipy slicer tqdm
simple-salesforce cryptography pyjwt requests zeep more-itertools pendulum
snowflake-connector-python asn1crypto certifi cffi charset-normalizer cryptography filelock idna packaging pyjwt pyopenssl pytz requests tomlkit typing-extensions urllib3
snowflake-snowpark-python cloudpickle snowflake-connector-python pyyaml protobuf typing-extensions
spacy catalogue cymem jinja2 langcodes murmurhash numpy packaging pathy preshed pydantic requests smart-open spacy-legacy spacy-loggers srsly thinc tqdm typer wasabi weasel
sqlalchemy greenlet typing-extensions
statsmodels numpy packaging pandas patsy scipy
streamlit altair click gitpython numpy packaging pandas pillow protobuf pyarrow pydeck requests tenacity toml tornado typing-extensions watchdog
tensorboard absl-py google-auth grpcio markdown numpy protobuf requests six werkzeug
tensorflow absl-py astunparse flatbuffers gast google-pasta grpcio h5py keras libclang ml-dtypes numpy opt-einsum packaging protobuf requests six tensorboard tensorflow-estimator termcolor typing-extensions wrapt
tensorflow-cpu tensorflow
tensorflow-gpu tensorflow
tensorflow-hub numpy protobuf tf-keras
textblob nltk
tiktoken regex requests
timm huggingface-hub pyyaml safetensors torch torchvision
torch filelock fsspec jinja2 networkx numpy sympy typing-extensions
torchaudio torch
torchvision numpy pillow torch requests
transformers filelock huggingface-hub numpy packaging pyyaml regex requests safetensors tokenizers tqdm
tweepy oauthlib requests requests-oauthlib
typer click rich shellingham typing-extensions
umap-learn numba numpy pynndescent scikit-learn scipy tqdm
unstructured beautifulsoup4 chardet emoji filetype lxml nltk numpy requests tabulate typing-extensions
vllm torch transformers openai fastapi numpy pydantic ray
weaviate-client authlib grpcio httpx pydantic requests validators
xgboost numpy scipy
yfinance beautifulsoup4 frozendict lxml multitasking numpy pandas peewee platformdirs pytz requests curl-cffi
zeep attrs isodate lxml platformdirs pytz requests requests-file requests-toolbelt
`;

const DEPENDENCIES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...brought] = line.split(' ');
      return [name, brought];
    }),
);

/** The given distributions with all that they are known to bring, by compared names. */
export function withDependencies(names: Iterable<string>): ReadonlySet<string> {
  const all = new Set(names);
  // A set that grows while it is walked is walked to its end.
  for (const name of all) for (const brought of DEPENDENCIES.get(name) ?? []) all.add(brought);
  return all;
}
